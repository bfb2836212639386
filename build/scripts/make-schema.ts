// Writes resources/journey.schema.json from the schemas of the code: node build/scripts/make-schema.ts. A test compares the two.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { journeySchema } from '../../src/core/exchange/journeySchema.ts'

writeFileSync(join(import.meta.dirname, '..', '..', 'resources', 'journey.schema.json'), `${JSON.stringify(journeySchema(), null, 2)}\n`)
