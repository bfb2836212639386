// The icons the product draws, by their Lucide names. Add a name here, then run node build/scripts/make-icon-table.ts.

/** Lucide names, grouped by what they are for; a name stands once. */
export const iconNames: readonly string[] = `
  footprints message-circle activity pointer frown smile meh angry laugh annoyed lightbulb heart hand scroll-text server building-2
  image circle-question-mark quote sticky-note radio megaphone target eye eye-off type users badge-check circle-dashed route flag

  store phone globe smartphone mail message-square message-square-text messages-square package headphones map-pin file-text truck bell

  map panel-left panel-left-close panel-right undo-2 redo-2 circle-check play pause share download copy plus minus x chevron-down
  chevron-right chevron-up search trash-2 settings ellipsis ellipsis-vertical grip-vertical pencil star maximize minimize scan rows-3
  file-input file file-code file-image file-braces hard-drive arrow-left arrow-right arrow-up arrow-down arrow-down-to-line
  corner-down-left corner-down-right unplug plug calendar-clock calendar sparkles sparkle circle-dot circle circle-x user user-plus
  user-round sun moon monitor keyboard info triangle-alert circle-alert check check-check link link-2 unlink palette rotate-ccw
  archive-restore zoom-in zoom-out list list-ordered list-checks columns-3 table-columns-split presentation command folder-open
  external-link arrow-left-right arrow-up-down move-vertical copy-plus scissors clipboard clipboard-paste mouse-pointer-2
  sliders-horizontal history save lock lock-open tag hash printer trending-up trending-down square-check house replace fold-vertical
  unfold-vertical fold-horizontal unfold-horizontal hourglass layout-grid timer volume-2 volume-x notebook-pen screen-share
  square-split-horizontal merge split

  layers table-2 gauge cloud-off circle-minus zap-off circle-play user-x user-check arrow-down-wide-narrow git-compare radar
  grid-2x2 funnel shield-check columns-2 handshake trophy chart-no-axes-column zap
`
  .trim()
  .split(/\s+/u)
