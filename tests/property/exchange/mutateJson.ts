import type { Random } from '#core/samples/random.ts'

const values: readonly unknown[] = [
  null, true, 0, -1, 1e308, 0.1, '', 'gone', 'a0', 'a b', '__proto__', 'constructor', [], {}, [[]], { id: 'm' }, 'x'.repeat(600), 'Vie\u0323\u0302t', '\ud800', 'map', 'card', 'lane', 'emotion'
] // prettier-ignore

/** A journey file whose JSON is sound and whose content is not: fields gone, swapped, of other types; records doubled, gone, out of order. */
export function mutateJson(text: string, random: Random): string {
  const file = JSON.parse(text) as { records: Record<string, unknown>[] }
  for (let wound = random.int(12); wound >= 0; wound -= 1) {
    const { records } = file
    if (records.length === 0) break
    const record = random.pick(records)
    const other = random.pick(records)
    const field = random.pick(Object.keys(record).length > 0 ? Object.keys(record) : ['id'])
    switch (random.int(8)) {
      case 0:
        delete record[field]
        break
      case 1:
        record[field] = structuredClone(random.pick(values))
        break
      case 2:
        record[field] = other[field]
        break
      case 3:
        records.push({ ...record })
        break
      case 4:
        records.splice(random.int(records.length), 1)
        break
      case 5:
        records.splice(random.int(records.length), 0, structuredClone(random.pick(values)) as Record<string, unknown>)
        break
      case 6:
        record.id = other.id
        break
      default:
        record.laneId = other.id
    }
    file.records = records.filter((kept) => typeof kept === 'object' && kept !== null && !Array.isArray(kept))
    if (random.chance(0.05))
      (file as Record<string, unknown>)[random.pick(['version', 'format', 'recordVersions', 'attachments'])] = structuredClone(
        random.pick(values)
      )
  }
  return JSON.stringify(file)
}
