import { z } from 'zod/mini'
import { recordTypeNames, recordTypes } from '../model/records.ts'
import { pictureTypes } from './attachments.ts'
import { journeyFormat, journeyVersion } from './journeyFile.ts'
import { importLimits } from './limits.ts'

/**
 * The JSON Schema (2020-12) of a journey file, made of the schemas that the program itself reads with. What it cannot say (references
 * hold, order keys are keys, one map record) is checked at reading.
 */
export function journeySchema(): Record<string, unknown> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Outside-In journey map',
    description: 'A flat set of records; they point at each other by id. Unknown fields of records are kept.',
    type: 'object',
    required: ['format', 'version', 'recordVersions', 'records'],
    properties: {
      format: { const: journeyFormat },
      version: { type: 'integer', minimum: 1, maximum: journeyVersion },
      recordVersions: {
        type: 'object',
        properties: Object.fromEntries(
          recordTypeNames.map((type) => [type, { type: 'integer', minimum: 1, maximum: recordTypes[type].version }])
        )
      },
      records: {
        type: 'array',
        maxItems: importLimits.records,
        items: { oneOf: recordTypeNames.map((type) => ({ $ref: `#/$defs/${type}` })) }
      },
      attachments: {
        type: 'object',
        propertyNames: { pattern: '^[0-9a-f]{64}$' },
        additionalProperties: {
          type: 'object',
          required: ['mime', 'data'],
          properties: { mime: { enum: [...pictureTypes] }, data: { type: 'string', contentEncoding: 'base64' } }
        }
      }
    },
    $defs: Object.fromEntries(recordTypeNames.map((type) => [type, schemaOf(recordTypes[type].schema)]))
  }
}

function schemaOf(schema: z.ZodMiniType): unknown {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
  return rest
}
