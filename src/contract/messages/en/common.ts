/** Words that every screen uses. */
export const common = {
  appName: 'Outside-In',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  done: 'Done',
  undo: 'Undo',
  redo: 'Redo',
  rename: 'Rename',
  duplicate: 'Duplicate',
  delete: 'Delete',
  remove: 'Remove',
  add: 'Add',
  more: 'More',
  none: 'None',
  loading: 'Loading…',
  tryAgain: 'Try again',
  reload: 'Reload',
  toMaps: 'To my maps',
  title: 'Title',
  copyOf: '{{title}} (copy)',
  mixed: 'Different',
  moveUp: 'Move up',
  moveDown: 'Move down',
  dismiss: 'Dismiss',
  menus: 'Menus',
  notifications: 'Notifications',
  skipToContent: 'Skip to the content',
  tint: {
    automatic: 'By position',
    plain: 'Plain',
    sky: 'Sky',
    lagoon: 'Lagoon',
    sage: 'Sage',
    sand: 'Sand',
    clay: 'Clay',
    rose: 'Rose',
    mauve: 'Mauve',
    iris: 'Iris'
  },
  shape: {
    orange: 'Orange, circle',
    blue: 'Blue, square',
    violet: 'Violet, diamond',
    pine: 'Pine, hexagon',
    stone: 'Stone, triangle',
    berry: 'Berry, pentagon'
  },
  crash: {
    title: 'This view stopped working',
    text: 'Something went wrong in the program. Everything that was shown as “Saved” is safe in your library. Reload to go on; if it happens again, go back to your maps.',
    details: 'What the program says'
  },
  unreachable: {
    title: 'Outside-In cannot be reached',
    text: 'The program behind this page has stopped or is starting. Everything that was shown as “Saved” is safe. Start Outside-In again, then try again here.'
  },
  forbidden: {
    title: 'This page is no longer allowed in',
    text: 'Outside-In was started anew, and this page belongs to an earlier start. Your maps are safe. Open the address that Outside-In shows where it runs.'
  },
  notFound: {
    title: 'There is nothing at this address',
    text: 'It may have been mistyped, or the map is in the trash or was erased.'
  }
} as const
