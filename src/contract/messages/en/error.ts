/** What went wrong with an operation: what happened, what was kept safe, what to do. */
export const error = {
  badRequest: 'The program asked for something that does not exist. Nothing was changed. Reload and try again.',
  unknownOperation: 'Page and program are of different versions. Your maps are safe. Reload the page.',
  forbidden: 'This page may not talk to Outside-In any more. Your maps are safe. Open the address that Outside-In shows where it runs.',
  notFound: 'It is no longer in the library; perhaps it was erased in another window. Nothing else was changed. Go back to your maps.',
  stale: 'Someone else changed the map at the same moment. Nothing was lost. Try again.',
  invalid: 'The content does not hold together, so nothing was kept. Check the file, or make it anew where it came from.',
  readOnly: 'A newer version of Outside-In wrote this map; it was left as it is. Update Outside-In to edit it.',
  damaged:
    'The library file is damaged. It was set aside and kept, nothing was deleted. Restart Outside-In, then import your exported maps or a backup.',
  libraryMoved:
    'The library file was moved or replaced while it was open. What was saved is in the moved file. Put it back and restart Outside-In.',
  diskFull: 'The disk is full. What was saved is safe; the last changes are only in this window. Free some space, then save again.',
  readOnlyDisk:
    'The disk or folder cannot be written to. What was saved is safe; the last changes are only in this window. Allow writing, then save again.',
  snapshotUnusable:
    'This safety copy is damaged or no longer there, so the library was left as it is. Nothing was changed. Choose another moment.',
  notHeld: 'The pictures of this file are no longer at hand, so the map was not kept. Nothing else was changed. Import the file again.',
  fileNoRoom:
    'The disk is full, so the file was not written. What lay there before is untouched, your map is safe. Free some space or choose another disk, then save again.',
  fileNotAllowed:
    'Nothing may be written there, so the file was not saved. What lay there before is untouched, your map is safe. Choose another folder.',
  fileGone: 'The file or its folder is no longer there. Nothing was changed. Choose it anew.',
  fileFailed:
    'The file could not be written or read. What lay there before is untouched, your map is safe. Try again, or choose another place.',
  notAPicture: 'This file is not a picture that can be used. Nothing was changed. Choose a PNG, JPEG, WebP or GIF.',
  tooLarge: 'The file is too large. Nothing was changed. Choose a smaller one.',
  timedOut: 'It took too long and was stopped. Nothing was changed. Try a smaller file or a smaller size.',
  cancelled: 'It was cancelled. Nothing was changed.',
  notHere: 'This cannot be done here. Nothing was changed. Try it in the desktop program.',
  unreachable:
    'Outside-In does not answer. What was saved is safe; the last changes are only in this window. Keep it open and start Outside-In again.',
  internal: 'Something went wrong in the program. What was saved is safe. Try again; if it goes on, restart Outside-In.'
} as const
