/** What the command line says. */
export const cli = {
  help: `Outside-In on the command line

  convert INPUT OUTPUT           make one file of another; touches no library
      INPUT   .journey.json, .mmd, .md (Mermaid blocks, tables, lists), .csv, .tsv, .html (tables)
      OUTPUT  .journey.json, .mmd, .svg, .png
      --scale 1…4                pixels per unit of a PNG (1)
      --look light|dark|ink      look of a picture (light)
  list                           maps of the library, last edited first
  import FILE…                   put the maps of files into the library
  export MAP OUTPUT              write a map (its id, or its title) to a file
  serve                          serve the app on this computer and print its address
      --port N                   0 or left out: any free port
      --no-open                  do not open the browser
  help                           this text

  --library PATH                 another library than your own (list, import, export, serve)
  --language en|vi               language of lanes, drawings and messages (en)

Exit codes: 0 done; 1 something else failed; 2 wrong usage; 3 the input was refused.
`,
  warning: 'warning: {{text}}',
  usage: '{{problem}} — see "npm run -s cli -- help"',
  problem: {
    noCommand: 'No command was given',
    unknownCommand: '"{{name}}" is not a command',
    badOption: '{{detail}}',
    notForCommand: '--{{name}} does not go with {{command}}',
    convertFiles: 'convert takes two files: INPUT and OUTPUT',
    importFiles: 'import takes at least one file',
    exportArguments: 'export takes a map and a file: MAP and OUTPUT',
    noArguments: '{{command}} takes no arguments besides its options',
    inputKind: '"{{name}}" is no input: it must end in .journey.json, .mmd, .md, .csv, .tsv or .html',
    outputKind: '"{{name}}" is no output: it must end in .journey.json, .mmd, .svg or .png',
    scale: '--scale takes a number from 1 to 4',
    look: '--look takes light, dark or ink',
    language: '--language takes en or vi',
    port: '--port takes a number from 0 to 65535'
  },
  inputMissing: 'The file is not there — check the path.',
  inputUnreadable: 'The file cannot be read ({{reason}}) — check its permissions.',
  inputFolder: 'This is a folder — name a file in it.',
  outputFailed: 'The file cannot be written ({{reason}}); what was there before is untouched — check folder and permissions.',
  pictureFailed: 'The picture could not be drawn ({{reason}}); nothing was written — try a smaller scale, or SVG.',
  severalMaps: 'The file holds {{count}} maps; the others were written beside the first as “{{name}}” and so on — nothing to do.',
  libraryMissing: 'There is no library here — check the path, or start the app once.',
  libraryFailed: 'The library cannot be opened ({{reason}}); nothing in it was changed — {{advice}}',
  libraryAdvice: 'put the cause right, or name another one with --library.',
  mapMissing: 'No map has this id or title — see "npm run -s cli -- list".',
  mapAmbiguous: 'Several maps have this title — use the id: {{ids}}.',
  operationFailed: '{{text}}',
  untitled: 'Untitled map',
  listed: '{{id}}\t{{title}}\t{{stages}} stages, {{steps}} steps, {{cards}} cards\t{{edited}}',
  imported: '{{id}}\t{{title}}',
  needsNode: 'Outside-In needs Node 24 or later (this is {{version}}) — run it as "npm run -s cli -- …".'
} as const
