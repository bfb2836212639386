/** What the hosts say themselves: the native menu, native dialogs, and the lines of the loopback host. */
export const host = {
  appName: 'Outside-In',
  menu: {
    about: 'About Outside-In',
    settings: 'Settings…',
    services: 'Services',
    hide: 'Hide Outside-In',
    hideOthers: 'Hide others',
    showAll: 'Show all',
    quit: 'Quit Outside-In',
    exit: 'Exit',
    file: 'File',
    newMap: 'New map…',
    library: 'To the library',
    import: 'Import…',
    export: 'Export…',
    exportAgain: 'Export again as last time',
    versions: 'Versions…',
    closeWindow: 'Close window',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    copyPicture: 'Copy the map as a picture',
    copyTable: 'Copy the map as a table',
    selectAll: 'Select all',
    find: 'Search all maps',
    view: 'View',
    palette: 'Command palette…',
    present: 'Present',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoom100: 'Zoom to 100 %',
    fit: 'Fit the whole map',
    outline: 'Outline',
    inspector: 'Inspector',
    theme: 'Light or dark',
    fullScreen: 'Full screen',
    window: 'Window',
    minimize: 'Minimise',
    maximize: 'Zoom',
    help: 'Help',
    shortcuts: 'All shortcuts'
  },
  files: {
    choose: 'Choose files to import',
    save: 'Save as',
    readable: 'Maps, tables and diagrams',
    all: 'All files'
  },
  external: {
    message: 'Open this address outside Outside-In?',
    detail: '{{address}}',
    open: 'Open',
    cancel: 'Cancel'
  },
  closing: {
    message: 'Your last changes are not saved yet',
    failed:
      'They could not be written to the library. Everything before them is safe. Stay, and look at the message in the window; or close without them.',
    silent:
      'The window does not answer. Everything that was shown as saved is safe. Wait a little longer, or close without the last changes.',
    stay: 'Stay',
    wait: 'Wait',
    close: 'Close without them'
  },
  crashed: {
    message: 'The window stopped working',
    detail: 'Everything that was shown as saved is safe in the library. Load the window anew to go on.',
    reload: 'Load anew',
    quit: 'Quit'
  },
  notResponding: {
    message: 'The window does not respond',
    detail: 'Everything that was shown as saved is safe in the library.',
    wait: 'Wait',
    reload: 'Load anew'
  },
  fileFailed: {
    message: 'The file could not be read',
    detail: '{{path}}\nNothing was imported. Look whether it is still there and is no larger than 50 MB.'
  },
  libraryFailed: {
    message: 'The library cannot be opened',
    detail: '{{path}}\n{{reason}}\nNothing in the file was changed. Put the cause right, or start with another library (--library PATH).',
    reasons: {
      diskFull: 'The disk is full.',
      readOnlyDisk: 'The file or its folder cannot be written to.',
      newerVersion: 'A newer version of Outside-In wrote it. Install that version to open it.',
      notALibrary: 'This file is not a library of Outside-In.',
      damaged: 'The file is damaged, and nothing in it could be read.'
    }
  },
  recovered: {
    message: 'The library was damaged and has been repaired',
    detail:
      'Maps read whole: {{whole}}. Taken from the last good snapshot: {{fromSnapshot}}. Read in part: {{inPart}}.\nThe damaged file was kept: {{path}}'
  },
  noPage: 'The page has not been built yet: run "npm run build" first.',
  needsNode: 'Outside-In needs Node 24 or later (this is {{version}}): start it with "npm start".',
  portTaken: 'Port {{port}} is taken by another program: choose another one, or leave --port out.',
  usage: 'Usage: [--library PATH] [--port N] [--no-open] [--dev-origin URL]. {{problem}}',
  usageProblem: {
    unknown: '{{flag}} is not known.',
    missing: '{{flag}} needs a value.',
    port: '--port takes a number from 0 to 65535.',
    origin: '--dev-origin takes an origin on this computer, such as http://127.0.0.1:5173.'
  }
} as const
