/** Pictures on cards: bringing them in, what they show, and why one was not taken. */
export const pictures = {
  add: 'Add picture…',
  replace: 'Replace picture…',
  remove: 'Remove picture',
  title: 'Picture',
  alt: 'What it shows',
  altPlaceholder: 'For people who cannot see it',
  size: '{{width}} × {{height}} pixels',
  adding_one: 'Adding picture…',
  adding_other: 'Adding {{count}} pictures…',
  progress: '{{done}} of {{count}}',
  added_one: 'Picture added',
  added_other: '{{count}} pictures added',
  tooMany: 'Only the first {{limit}} of {{count}} pictures were added. Add the others after them.',
  removed: 'Picture removed. Undo brings it back.',
  noPlace: 'There is no lane here that takes cards. Add a lane and a step, then the picture.',
  describe: 'Picture: {{alt}}',
  describeWithout: 'Picture without a description',
  failed: {
    tooLarge: '“{{name}}” is larger than 20 MB and was not added. Make it smaller, then add it again.',
    tooManyPixels: '“{{name}}” has more pixels than can be shown here and was not added. Make it smaller, then add it again.',
    notAPicture: '“{{name}}” is not a picture that can be used and was not added. Choose a PNG, JPEG, WebP or GIF.',
    svg: '“{{name}}” is an SVG, which may hold programs, and was not added. Save it as a PNG, then add that.',
    broken: '“{{name}}” is damaged and cannot be shown; it was not added. Save it anew where it came from.',
    unreadable: '“{{name}}” could not be read and was not added. Check that the file is still there.',
    notKept: '“{{name}}” could not be kept and was not added. {{reason}}'
  }
} as const
