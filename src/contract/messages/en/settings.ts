/** Settings. */
export const settings = {
  title: 'Settings',
  language: 'Language',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  density: 'Density of the map',
  densityHint: 'Compact sets the map as on paper: more fits, the words stay the same size.',
  author: 'Your name',
  authorHint: 'Stands beside the comments that you write from now on.',
  library: 'Library',
  libraryText: 'All maps are in one file on this computer. Nothing is sent anywhere.',
  libraryPath: 'Where the file is',
  safety: 'Safety copies',
  safetyText: 'Copies of the library are made by themselves while you work and are kept in this folder:',
  copyPath: 'Copy the path',
  pathCopied: 'The path was copied.',
  reveal: 'Show in folder',
  version: 'Version {{version}}',
  notKept: 'The setting holds for now but could not be kept.'
} as const
