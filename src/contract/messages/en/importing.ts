/** Bringing maps in. */
export const importing = {
  title: 'What this becomes',
  reading: 'Reading “{{name}}”…',
  pasted: 'Pasted text',
  from: 'From “{{name}}”. Nothing is kept until you say so.',
  keepThis: 'Keep “{{title}}”',
  keep_one: 'Keep {{count}} map',
  keep_other: 'Keep {{count}} maps',
  keeping: 'Keeping…',
  pictureOf: 'Picture of “{{title}}”',
  contents: '{{stages}} · {{steps}} · {{cards}} · {{personas}}',
  personas_one: '{{count}} persona',
  personas_other: '{{count}} personas',
  warnings_one: '{{count}} thing to know',
  warnings_other: '{{count}} things to know',
  noWarnings: 'Read without a problem',
  line: 'Line {{line}}',
  nothingTitle: 'No map can be made of this',
  nothingText:
    'Nothing was changed in your library. Outside-In reads its own .journey.json files, Mermaid journeys (.mmd, or .md with a mermaid block), and tables (.csv, .tsv, .md, .html, or pasted).',
  kept_one: '“{{title}}” is now in your library.',
  kept_other: '{{count}} maps are now in your library.',
  failed: 'The file could not be read',
  unnamed: 'Untitled map'
} as const
