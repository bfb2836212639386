/** What the command line says. */
export const cli = {
  help: `Outside-In on the command line

  convert INPUT OUTPUT             make one file of another; touches no library
  convert INPUT… --to FORMATS --out FOLDER
                                   make files of many, in a folder
  list                             maps of the library, last edited first
  import FILE|FOLDER…              put the maps of files, and of folders, into the library
  export MAP OUTPUT                write a map (its id, or its title) to a file
  export MAP… --format FORMATS --out FOLDER
  export --all --format FORMATS --out FOLDER
                                   write many, or all. With json the folder holds the whole library, pictures in
                                   full size; import makes the same maps of it again. Versions and the trash stay behind
  serve                            serve the app on this computer and print its address
      --port N                     0 or left out: any free port
      --no-open                    do not open the browser
  help                             this text

  INPUT    a file that ends in {{inputs}}
  FORMATS  one or more of {{formats}}, with commas between them (--to and --format are the same);
           without --out the ending of OUTPUT says it

What is written (convert, export)
  --subject map|emotion|touchpoints|improve|layers|personas|metrics|maturity
                                   the map, or a view of it (map)
  --stages --lanes --personas NAMES
                                   only these: names, ids or numbers from 1, with commas between them
  --without assumptions,backstage,notes,names
                                   keep these at home
  --with comments                  what the team wrote to each other, put in as well
  --look light|dark|ink            colours (light)
  --density comfortable|compact    (comfortable)
  --no-title-block                 without title block and legend
  --scale 0.1…8 | --width PIXELS | --dpi N
                                   size of a PNG (--scale 1)
  --paper fit|a4|a3|a2|a1|a0       sheet of a PDF (fit: as large as the drawing)
  --orientation wide|tall          (wide)
  --spread one|stages|tiles        on one sheet, a sheet a stage, or in full size over many (one)
  --slides 16:9|4:3                (16:9)
  --force                          replace files that lie in the folder already

For every command
  --library PATH                   another library than your own (list, import, export, serve)
  --language en|vi                 language of drawings, new lanes and messages (en)
  --json                           a report for machines on standard output, and nothing else

A file that is named as OUTPUT is replaced; in a folder nothing is, but for --force. Files are written whole or not at all.
Exit codes: 0 done; 1 something else failed; 2 wrong usage; 3 an input was refused; 130 stopped by Ctrl+C.
`,
  warning: 'warning: {{text}}',
  usage: '{{problem}} — see "npm run -s cli -- help"',
  progress: '{{done}} of {{count}} · {{percent}} % · {{name}}',
  problem: {
    noCommand: 'No command was given',
    unknownCommand: '"{{name}}" is not a command',
    badOption: '{{detail}}',
    notForCommand: '--{{name}} does not go with {{command}}',
    convertArguments: 'convert takes INPUT and OUTPUT, or any number of inputs with --to and --out',
    exportArguments: 'export takes MAP and OUTPUT, or any number of maps (or --all) with --format and --out',
    allNeedsOut: '--all needs a folder to write to: --out',
    formatMissing: '--out needs formats to write: --to or --format',
    oneFormat: 'One file takes one format; for several name a folder with --out',
    unknownFormat: '"{{name}}" is no format that can be written',
    importFiles: 'import takes at least one file or folder',
    noArguments: '{{command}} takes no arguments besides its options',
    inputKind: '"{{name}}" is no input: its ending says nothing that can be read',
    outputKind: '"{{name}}" is no output: its ending says no format; name one with --to or --format',
    takes: '--{{option}} takes {{takes}}',
    together: '--{{option}} does not go with --{{other}}',
    language: '--language takes en or vi',
    port: '--port takes a number from 0 to 65535'
  },
  parts: { stages: 'stage', lanes: 'lane', personas: 'persona' },
  partMissing: 'There is no {{kind}} “{{name}}” in this map; it has: {{has}} — name one of them, its id or its number.',
  inputMissing: 'The file is not there — check the path.',
  inputUnreadable: 'The file cannot be read ({{reason}}) — check its permissions.',
  inputFolder: 'This is a folder — name a file in it.',
  folderEmpty: 'Nothing in this folder can be read — name one with maps in it.',
  inTheWay: 'A file of this name lies there already; it was left as it is — choose another folder, or replace it with --force.',
  outputFailed: 'The file cannot be written ({{reason}}); what was there before is untouched — check folder and permissions.',
  diskFull: 'The disk is full; the file was not written and what was there before is untouched — free some space.',
  notAllowed: 'Folder or file may not be written to; what was there before is untouched — allow writing, or choose another folder.',
  makingFailed: 'The file could not be made ({{reason}}); nothing was written — try another format or a smaller size.',
  severalMaps: 'The file holds {{count}} maps; the others were written beside the first as “{{name}}” and so on — nothing to do.',
  libraryMissing: 'There is no library here — check the path, or start the app once.',
  libraryFailed: 'The library cannot be opened ({{reason}}); nothing in it was changed — {{advice}}',
  libraryAdvice: 'put the cause right, or name another one with --library.',
  mapMissing: 'No map has this id or title — see "npm run -s cli -- list".',
  mapAmbiguous: 'Several maps have this title — use the id: {{ids}}.',
  untitled: 'Untitled map',
  listed: '{{id}}\t{{title}}\t{{stages}} stages, {{steps}} steps, {{cards}} cards\t{{edited}}',
  imported: '{{id}}\t{{title}}',
  needsNode: 'Outside-In needs Node 24 or later (this is {{version}}) — run it as "npm run -s cli -- …".'
} as const
