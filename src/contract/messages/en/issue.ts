import { diagramIssue } from './diagramIssue.ts'

/** What is to be said of a file that is read or written: what was found, what was made of it — what to do. */
export const issue = {
  ...diagramIssue,
  empty: 'The file is empty — choose the file that holds the map.',
  binary:
    'This is not a text file — choose a .journey.json, .xlsx, .csv, .md, .mmd, .canvas or .drawio file; from other programs copy the cells and paste them here.',
  notText: 'The text is not UTF-8 and has no mark that says what it is — save it as UTF-8 and try again.',
  tooLarge: 'The file is larger than {{limit}} MB — split it, or take out pictures.',
  tookTooLong: 'Reading took longer than {{seconds}} seconds and was stopped; nothing was kept — try a smaller file.',
  slow: 'Reading took {{seconds}} seconds — a smaller file is quicker to work with.',
  readerFailed: 'The file made the reader fail; nothing was kept — check that the file is whole, and tell us about it.',
  truncated: 'The file ends in the middle (column {{column}}): part of it is missing — fetch or copy it again.',
  badJson: 'This is not valid JSON from column {{column}} on — correct the line, or export the map again.',
  tooDeep: 'Values lie more than {{limit}} levels deep inside each other — no map needs that; check where the file comes from.',
  notAJourney: 'This JSON is not a map of Outside-In: "format" is missing — choose a file that ends in .journey.json.',
  otherFormat: 'This JSON says that it is “{{found}}”, not "outside-in/journey" — choose a file that Outside-In wrote.',
  badVersion: '"version" is {{found}} instead of a whole number from 1 on — correct it, or export the map again.',
  newer: 'A newer version of Outside-In wrote this file (format {{version}}) — update Outside-In to open it.',
  newerRecord: 'A newer version of Outside-In wrote this file (this part has version {{version}}) — update Outside-In to open it.',
  noRecords: 'There is no list of records that make up a map — export the map again.',
  tooManyRecords: 'The file holds {{count}} records and {{limit}} are the most that is read — split the map.',
  textTooLong: 'One text is longer than {{limit}} characters — shorten it.',
  recordVersionsMissing: 'The file does not say which versions its records have; version 1 was taken — check the map.',
  surplusField: 'This field is unknown and was left out — nothing to do unless you miss something.',
  photoMissing: 'The photo of “{{name}}” is not in the file; initials are shown — add the photo again.',
  pictureMissing: 'The picture of the card “{{name}}” is not in the file and was left out — add the picture again.',
  pictureReduced:
    'Of the picture of the card “{{name}}” the file holds only a smaller copy; it was taken — add the picture again for the full size.',
  badAttachments: 'The attachments cannot be read and were left out — add the photos again.',
  badAttachment: 'This attachment is not a picture that can be used and was left out — add the photo again.',
  wrongHash: 'This attachment is not the one that its name says and was left out — add the photo again.',
  pictureTooLarge: 'The picture would be too large to be drawn; nothing was written — choose a smaller scale, or SVG.',
  isJourney: 'By its content this is a map of Outside-In, and it was read as one — rename it to .journey.json.',
  isMermaid: 'By its content this is a Mermaid journey, and it was read as one — rename it to .mmd.',
  more: '{{count}} more problems of this kind are not shown — correct the first ones and read the file again.',
  repair: {
    notARecord: 'This is not a record and was left out — check the file.',
    unknownType: 'Records of the type “{{type}}” are unknown here and were left out — check the spelling, or update Outside-In.',
    badId: 'The id cannot be one; the record got the new id {{id}} — nothing to do.',
    duplicateRenamed: 'Two records have the same id; this one got the new id {{id}} — check what points at it.',
    duplicateLeftOut: 'The same record stands here twice; the second was left out — nothing to do.',
    dangerousKey: 'The field “{{field}}” could do harm and was left out — nothing to do.',
    notFinite: 'The number in “{{field}}” is beyond all bounds and was left empty — enter it again.',
    notJson: 'The value of “{{field}}” is none that a file can hold and was left empty — enter it again.',
    text: 'The text in “{{field}}” held invisible or broken characters; they were cleaned — check the text.',
    missingField: 'Fields are missing and got their usual values: {{field}} — check the record.',
    badField: 'The value of “{{field}}” is not allowed; the nearest or usual one was taken — check it.',
    tooLong: 'The text in “{{field}}” is too long and was cut — shorten it in the file to keep its end.',
    unreadable: 'This {{type}} cannot be read (“{{field}}”) and was left out — correct the field.',
    danglingCleared: '“{{field}}” names something that is not in the file; the field was emptied — set it again.',
    danglingLeftOut: 'This {{type}} belongs to something that is not in the file (“{{field}}”) and was left out — correct the field.',
    wrongLane: 'This {{type}} stands in a lane that cannot hold it and was left out — put it into another lane.',
    selfLink: 'This link starts and ends at the same card and was left out — nothing to do.',
    duplicatePoint: 'There are two feelings of one persona at one step; the second was left out — check the curve.',
    duplicateMeasure: 'There are two values of one metric at one place; the second was left out — check the metrics.',
    strayMeasure: 'What was measured at a touchpoint stood in another step; it was put into the step of the touchpoint — nothing to do.',
    badOrder: 'The place in the order cannot be read; it was put behind the others — check the order.',
    sharedOrder: 'Two things have the same place in the order; both were kept, one behind the other — check the order.',
    mapMade: 'The record of the map itself is missing; one without a title was made — give the map a title.',
    surplusMap: 'There is more than one map record; only the first was kept — check title and description.'
  },
  folder: {
    badList: 'The list of the folder is none that can be read — name the folder that the library was exported to, or the files one by one.',
    badEntry:
      'This entry of the list says no map that can be taken in; nothing was taken in — export the library again, or import its files one by one.',
    newer: 'A newer version of Outside-In wrote this folder (list {{version}}) — update Outside-In.',
    missingFile: 'The list names this file, and it is not there — put it back, or take it off the list.',
    notOneMap: 'The file holds {{count}} maps that hold together where the list says one; it was passed over — export the library again.',
    alreadyThere:
      'This map is in the library already, perhaps in its trash, and was left as it is — to have its older state as well import the file by itself.',
    badPicture: 'The picture is not what its name says and was passed over — fetch it again from where the folder came from.',
    unreadable: 'The map “{{title}}” cannot be read whole and was not written — update Outside-In, or restore a version of it.',
    trashLeft: 'Maps in the trash were not written ({{count}}) — restore those that you want to keep.',
    inTheWay: 'A file of this name lies in the folder already; nothing was written — choose another folder, or replace it with --force.'
  },
  mermaid: {
    tooLong: 'The text is longer than {{limit}} characters — split it into several files.',
    noJourney: 'There is no Mermaid journey in this text — start the diagram with a line that says “journey”.',
    syntax: 'Mermaid cannot read the line at “{{found}}” — write steps as “Name: score: who”.',
    refused: 'Mermaid itself refuses the diagram at “{{found}}”; it was read all the same — check the line.',
    otherDiagram: 'This is a diagram of another kind (“{{kind}}”) and was passed over — only “journey” becomes a map.',
    fenceOpen: 'The end of the diagram is not marked; everything to the end was read — close the block.',
    headerMissing: 'The line “journey” is missing at the start; the text was read as a journey — add the line.',
    header: 'The diagram starts with “{{found}}”; it was read as “journey” — Mermaid wants exactly “journey”.',
    secondHeader: 'Another line says “journey”; it was passed over — one is enough.',
    semicolonDropped: 'The “;” at the end of the line was dropped — Mermaid refuses it.',
    semicolonKept: 'A “;” in “{{step}}” was kept — Mermaid refuses it; write #59; instead.',
    commentIsStep: '“{{found}}” was read as a step — Mermaid takes a line that starts like this for a comment.',
    keywordIsStep: 'A line that starts with “{{found}}” was read as a step — Mermaid reads it otherwise; put another word first.',
    keywordColon: 'The colon behind “{{found}}” was passed over — Mermaid wants a blank there.',
    emptyTitle: 'The title is empty — write it behind “title”.',
    secondTitle: 'There is a second title; it replaced “{{found}}” — keep only one.',
    emptySection: 'A section has no name; it became a stage without a title — name it.',
    colonInSection: 'The colon in the section “{{found}}” was kept — Mermaid refuses it; write #58; instead.',
    notRead: 'Nothing could be made of “{{found}}” — write steps as “Name: score: who”.',
    hashComment: 'What stands behind “#” was taken for a comment and left out: “{{found}}” — write #35; for the character itself.',
    hashKept: 'The “#” in “{{found}}” was kept — Mermaid would cut the text there; write #35; instead.',
    noScore: '“{{step}}” has no score; it became a step without a feeling — add a score from 1 to 5.',
    scoreWords: 'The score of “{{step}}” is “{{found}}”, which is no number; it was kept as a note — write a score from 1 to 5.',
    scoreGuessed: 'The score of “{{step}}” is written as “{{found}}”; it was read as {{score}} — write a number from 1 to 5.',
    colonInName: 'The colon in the name “{{step}}” was kept — Mermaid reads another score there; write #58; instead.',
    partsKept: 'What stands behind the actors of “{{step}}” was kept with them — Mermaid drops it.',
    quotedActor: 'The comma inside the quotation marks at “{{step}}” was taken as part of a name — Mermaid splits there.',
    wideColon: 'The full-width colons of “{{step}}” were read as colons — Mermaid does not know them.',
    nameCut: 'The name “{{found}}” is longer than {{limit}} characters and was cut — shorten it.',
    scale: 'Scores above 5 were found ({{count}}), so all were read on a scale from 1 to 10 — check the curve.',
    scoreOutside: 'Scores outside 1 to {{top}} were brought to the nearest end ({{count}}) — check the curve.',
    emptyDiagram: 'The diagram holds no section and no step; the map is empty — add some.'
  },
  table: {
    textCut: 'The text of a card is longer than {{limit}} characters and was cut — split it into several cards.',
    ownView: 'This sheet lists what stands on the map already and was passed over — nothing to do.',
    none: 'There is no table in this text that could become a map — it takes a header row and at least one row below it.',
    passedOver: 'The table that starts with “{{found}}” names no lane of a journey and was passed over — name its lanes to read it.',
    unclear:
      'The table does not tell which way round it is: no lane names were recognised — look at the preview and turn it if it is wrong.',
    surplus: 'The table is too large; cells beyond its limit were left out ({{count}}) — split it.',
    beyond: 'Cells stand to the right of the last header; they became steps without a name — name them.',
    unknownLane:
      '“{{name}}” is no kind of lane that is known; it became a lane of text under its own name — choose its kind if it has one.',
    scale: 'Feelings written as numbers ({{count}}) were read on a scale from {{from}} to {{to}} — choose another scale if it is wrong.',
    scaleUnclear:
      'The scale of the feelings written as numbers ({{count}}) is not clear; {{from}} to {{to}} was taken — choose the scale that was meant.',
    outside: 'Numbers outside {{from}} to {{to}} were brought to the nearest end ({{count}}) — check the curve.',
    unknownFeelings:
      'Words like “{{found}}” are no feelings that are known ({{count}}); they became cards in a lane “{{lane}}” below the curve — set the feelings there.',
    changes: 'Where a feeling changes within a step its end was taken ({{count}}); the words are kept as a note — check the curve.',
    mergedLanes: 'The cell “{{found}}” is merged over several lanes; it became a card of the first — copy it if the others need it.',
    nameCut: 'The name “{{found}}” is longer than {{limit}} characters and was cut — shorten it.'
  },
  paper: {
    small: {
      one: 'The smallest text will be {{size}} mm on paper and should be {{wanted}} mm to be read — choose larger paper, a sheet for each stage, or tiles.',
      stages:
        'The smallest text will be {{size}} mm on paper and should be {{wanted}} mm to be read — turn the paper, choose larger paper, or tiles.',
      tiles: 'The smallest text will be {{size}} mm on paper and should be {{wanted}} mm to be read — choose larger paper.',
      view: 'The smallest text will be {{size}} mm on paper and should be {{wanted}} mm to be read — choose larger paper.'
    },
    userUnit:
      'The page is longer than 5 metres; programs that do not know such pages show it {{times}} times smaller, and complete — choose paper with tiles to print it.',
    pictures: 'Pictures that cannot be drawn in a PDF were left out ({{count}}) — save them as JPEG or PNG and add them again.'
  },
  workbook: {
    damaged: 'The workbook is damaged or incomplete — open it in a spreadsheet program, save it as .xlsx and try again.',
    locked: 'The workbook is protected with a password — save a copy without one and read that.',
    old: 'This is a workbook of Excel before 2007 (.xls) — save it as .xlsx and read that.',
    openDocument: 'This is a document of LibreOffice in its own format — save it as .xlsx and read that.',
    tooLarge: 'Unpacked the workbook is larger than {{limit}} MB — split it, or keep only the sheet that is needed.',
    notAWorkbook: 'This is an archive or a document, and no workbook — choose an .xlsx file.',
    hidden: 'This sheet is hidden and was passed over — show it in the spreadsheet program if it belongs to the journey.',
    noCells: 'This sheet has no cells (a chart, perhaps) and was passed over — nothing to do.',
    noValue: 'Cells without a value were left empty ({{count}}): “{{found}}” — correct the formula, or write the value itself.',
    moreSheets: 'Only the first {{limit}} sheets were read; left out: {{count}} — split the workbook.'
  },
  slideWriting: {
    letters:
      'Characters that no font of this machine has may show as boxes on the slides: {{characters}} ({{count}}) — write them otherwise.',
    cut: 'Texts too long for their slide end with “…” there ({{count}}); in the notes below the slide they stand whole — shorten them to see everything.',
    pictures: 'Pictures that presentation programs cannot draw were left out ({{count}}) — save them as JPEG or PNG and add them again.'
  },
  tableWriting: {
    spans: 'Cards over several steps stand at their first step only ({{count}}) — export XLSX or JSON to keep how far they reach.',
    pictures: 'Pictures of cards are not in the table ({{count}}) — export JSON, a picture or slides to keep them.',
    details:
      'Of cards only the words are in the map’s table; channel, owner, votes, certainty and the like are not ({{count}}) — export JSON to keep everything.',
    links: 'Links between cards are not in the table ({{count}}) — export JSON to keep them.',
    personas: 'Of described personas only the names are in the table ({{count}}) — export JSON or persona pages to keep the rest.',
    evidence: 'Evidence is not in the table ({{count}}) — export XLSX or JSON to keep it.',
    opportunities: 'The backlog of improvements is not in the table ({{count}}) — export it by itself, or XLSX.',
    tall: 'Cards too long for the tallest row of a spreadsheet show only their beginning there ({{count}}); the cells hold all of it — shorten them to see everything.'
  },
  writing: {
    pictures: 'Pictures that cannot be drawn in pixels were left out ({{count}}) — save them as JPEG or PNG and add them again.',
    noShape: 'Characters that have no shape in any font stay empty or show as boxes: {{characters}} ({{count}}) — write them otherwise.',
    tooLong:
      'As Mermaid the map has {{length}} characters and Mermaid takes {{limit}} at most; nothing was written — export a picture or JSON.',
    nameless: 'Stages or steps without a name were written as “—” ({{count}}) — name them.',
    withoutFeeling: 'Steps without a feeling were given the score 3, since Mermaid wants one ({{count}}) — set the feeling.',
    averaged: 'Where personas feel differently at one step the mean was written ({{count}}) — Mermaid holds one score a step.',
    rounded: 'Feelings were rounded to whole scores from 1 to 5 ({{count}}) — Mermaid holds nothing finer.',
    cards: 'Cards are not in the Mermaid text ({{count}}) — export JSON to keep everything.',
    comments: 'Comments have no place in this format ({{count}}) — export slides, PDF, a web page, Excel or Markdown to hand them out.',
    links: 'Links are not in the Mermaid text ({{count}}) — export JSON to keep everything.',
    notes: 'Notes and quotes of feelings are not in the Mermaid text ({{count}}) — export JSON to keep everything.',
    personas: 'Of described personas only the names are in the Mermaid text ({{count}}) — export JSON to keep everything.',
    moments: 'Moments of truth are not marked in the Mermaid text ({{count}}) — export JSON to keep everything.',
    beliefs: 'What is believed or intended is not in the Mermaid text ({{count}}) — export JSON to keep everything.',
    separators: 'Separator lines are not in the Mermaid text ({{count}}) — export JSON to keep everything.',
    picturesReduced:
      'To keep the file small enough to be opened again, pictures of cards are in it only in reduced size ({{count}}) — keep the originals.',
    picturesLost: 'Pictures of cards could not be found and are not in the file ({{count}}) — add them to their cards again.',
    curves: 'Only the uppermost lane of feelings is in the Mermaid text; others left out: {{count}} — export JSON to keep everything.'
  }
} as const
