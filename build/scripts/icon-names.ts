// The icons the product draws, by their Lucide names. Add a name here, then run node build/scripts/make-icon-table.ts.

/** Lucide names, grouped by what they are for; a name stands once. */
export const iconNames: readonly string[] = `
  footprints message-circle activity pointer frown smile meh angry laugh annoyed lightbulb heart hand scroll-text server building-2
  image circle-question-mark quote text-quote sticky-note radio megaphone target eye eye-off type users badge-check circle-dashed route
  waypoints flag shield milestone

  store phone globe smartphone mail message-square message-square-text message-square-warning messages-square share-2 package
  credit-card headphones map-pin tv file-text phone-call laptop car truck qr-code receipt ticket newspaper bot wifi tablet landmark
  hospital school plane shopping-cart shopping-bag gift bell video camera mic

  map layers panel-left panel-left-close panel-right panel-right-close undo-2 redo-2 circle-check play pause share upload download copy
  plus minus x chevron-down chevron-right chevron-up chevron-left chevrons-up-down search trash-2 settings ellipsis ellipsis-vertical
  grip-vertical grip-horizontal pencil star maximize minimize scan rows-3 file-input file-output file file-plus file-code
  file-spreadsheet file-image file-braces hard-drive arrow-left arrow-right arrow-up arrow-down arrow-up-right arrow-down-to-line
  corner-down-left corner-down-right unplug plug plug-zap calendar-clock calendar clock sparkles sparkle circle-dot circle circle-x
  circle-plus user user-plus user-round languages sun moon monitor keyboard info triangle-alert circle-alert check check-check link
  link-2 unlink palette rotate-ccw archive archive-restore zoom-in zoom-out list list-tree list-ordered list-checks columns-3 table-2
  table-columns-split presentation command log-out log-in folder-open folder external-link arrow-left-right arrow-up-down move-vertical
  move-horizontal copy-plus scissors clipboard clipboard-paste mouse-pointer-2 hand-grab arrow-down-wide-narrow sliders-horizontal
  history save lock lock-open tag hash paperclip printer chart-column chart-line gauge trending-up trending-down square-check house
  book-open replace fold-vertical unfold-vertical fold-horizontal unfold-horizontal banknote hourglass thumbs-up thumbs-down grid-2x2
  layout-grid timer volume-2 volume-x notebook-pen screen-share square-split-horizontal merge split
`
  .trim()
  .split(/\s+/u)
