/** What stands around a map that is handed out as a page of the web. */
export const webPage = {
  untitled: 'Journey map',
  stages: 'Stages',
  pages: 'Pages',
  zoom: 'Zoom',
  in: 'Zoom in',
  out: 'Zoom out',
  fit: 'Show everything',
  fitShort: 'Fit',
  hint: 'Map. Arrow keys move it, + and − zoom, 0 shows everything.',
  words: 'The map as words'
} as const
