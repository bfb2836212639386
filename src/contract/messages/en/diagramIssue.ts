/** What is to be said of diagrams that are read or written: JSON Canvas and draw.io. Part of `issue`. */
export const diagramIssue = {
  diagram: {
    nothing: 'There is nothing in this diagram that could become a map — put text into it.',
    empty: 'The diagram holds no text; the map is empty — add some.',
    unclear:
      'The diagram does not tell which way round it is: neither stages side by side nor names of lanes were found — look at the preview and turn it if it is wrong.',
    noStages: 'Nothing in the diagram says what its stages are; all of it became one stage — name and split it on the map.',
    outside: 'Texts stand outside all stages and were put into the nearest ({{count}}): {{found}} — move them if they belong elsewhere.',
    noText: 'Shapes without a text say nothing on a map and were left out ({{count}}): {{found}} — write into them what they mean.',
    unknownLane:
      '“{{name}}” is no kind of lane that is known; it became a lane of text under its own name — choose its kind if it has one.',
    links: 'Lines that do not join two cards cannot be links and were left out ({{count}}): {{found}} — join the cards on the map.',
    linksGone: 'Links that are no longer drawn were left out ({{count}}) — nothing to do.',
    textCut: 'The text “{{found}}” is longer than {{limit}} characters and was cut — split it into several cards.',
    gone: 'Parts of the map that are no longer in the diagram were left out ({{count}}) — nothing to do unless you miss them.',
    frames: 'Frames that are no stage became cards ({{count}}): {{found}} — add a stage on the map if one is meant.',
    homeless: 'Texts for which there is no lane or step were left out ({{count}}): {{found}} — add a lane of cards first.',
    wordsChanged:
      'The words of the feelings or values “{{found}}” were changed; curve and values stay as they were — change them on the map.'
  },
  canvas: {
    empty: 'The canvas is empty — put text into it.',
    notANode: 'This is no node and was left out — check the file.',
    notAnEdge: 'This is no edge and was left out — check the file.',
    unknownType: 'Nodes of the type “{{type}}” are not part of JSON Canvas; what it says was read — check the card.',
    sameId: 'Two nodes have the id “{{id}}”; both were read — check the links.',
    noPlace: 'The node does not say where it stands; it was read as if at the top left — check its card.'
  },
  drawio: {
    notXml: 'The XML of the diagram is broken at line {{line}} — open it in draw.io and save it again.',
    forbidden: 'The file declares a document type or entities of its own, which could do harm; nothing was read — save it anew in draw.io.',
    tooDeep: 'Elements lie more than {{limit}} levels deep inside each other — no diagram needs that; check where the file comes from.',
    notADiagram: 'This XML is no diagram of draw.io: “mxfile” or “mxGraphModel” is missing — export it from draw.io again.',
    noPage: 'The diagram has no page — open it in draw.io and save it again.',
    badPage: 'The page “{{name}}” cannot be unpacked and was left out — in draw.io, save it with “Compressed” switched off.',
    emptyPage: 'The page “{{name}}” shows nothing and was passed over — nothing to do.',
    pageTooLarge: 'Unpacked, the page “{{name}}” would be larger than {{limit}} MB and was left out — split it.',
    badCell: 'This cell does not say what it is and was left out — check the file.',
    sameId: 'Two shapes have the id “{{id}}”; both were read — check the links.',
    pictures: 'Pictures in shapes are not taken over ({{count}}): {{found}} — add them to their cards.'
  },
  picture: {
    noMap:
      'This is a picture without a diagram in it — drop it onto a card of an open map, or, if it was drawn in draw.io, export it there with “Include a copy of my diagram”.'
  },
  drawn: {
    pictures: 'Pictures of cards are not in the file ({{count}}) — export JSON, PDF or SVG to keep them with the map.',
    notes: 'Notes for the team are not in the file ({{count}}) — export JSON to keep everything.',
    feelingNotes: 'Notes and quotes of feelings are not in the file ({{count}}) — export JSON to keep everything.',
    personas: 'Of described personas only the names are in the file ({{count}}) — export JSON to keep everything.',
    beside: 'Comments, evidence, gaps, opportunities and assessments are not in the file ({{count}}) — export JSON to keep everything.',
    curves: '{{format}} has no curves: they are written as words at each step ({{count}}) — export SVG or draw.io to keep them drawn.',
    details:
      'What {{format}} has no sign for is kept for Outside-In but not seen elsewhere: channels, owners, personas, votes (cards: {{count}}).',
    certainty: 'How sure one is of a card is kept for Outside-In but not seen in {{format}} (cards: {{count}}).',
    measures: 'Values of metrics for which their cell has no room are not shown ({{count}}) — look at them on the map.'
  }
} as const
