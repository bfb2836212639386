import type { Stream } from 'node:stream'
import type { Feature } from 'write-excel-file/node'

/** Printed, a sheet is as wide as a page, and as many pages long as it takes. */
export const onOnePageWide: Feature<Stream | Buffer | Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace(/<worksheet\b[^>]*>/, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
            .replace(/<pageSetup\b/, '<pageSetup fitToWidth="1" fitToHeight="0"')
      }
    }
  }
}
