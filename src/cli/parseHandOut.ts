// What the options of `convert` and `export` say about how a map is handed out. Stages, lanes and personas are named here and looked up in
// each map later (`namedParts.ts`).
import type { Language } from '#contract/messages/messages.ts'
import { formatTraits, handOutSubjects, type HandOutFormat } from '#core/handOut/formats.ts'
import { leavable, paperSizes, usualHandOut, wholeMap, type HandOutOptions, type PictureSize } from '#core/handOut/options.ts'
import { err, ok, type Result } from '#core/result.ts'

/** How maps are handed out. `parts` are names, ids or numbers from 1, as they were given; null: all. */
export interface HandOutRequest {
  readonly options: HandOutOptions
  readonly parts: {
    readonly stages: readonly string[] | null
    readonly lanes: readonly string[] | null
    readonly personas: readonly string[] | null
  }
}

/** Options of handing out, as `parseArgs` takes them. */
export const handOutArguments = {
  subject: { type: 'string' },
  stages: { type: 'string', multiple: true },
  lanes: { type: 'string', multiple: true },
  personas: { type: 'string', multiple: true },
  without: { type: 'string', multiple: true },
  with: { type: 'string', multiple: true },
  look: { type: 'string' },
  density: { type: 'string' },
  'no-title-block': { type: 'boolean' },
  scale: { type: 'string' },
  width: { type: 'string' },
  dpi: { type: 'string' },
  paper: { type: 'string' },
  orientation: { type: 'string' },
  spread: { type: 'string' },
  slides: { type: 'string' }
} as const

/** Values of those options. */
export interface HandOutValues {
  readonly [name: string]: string | boolean | (string | boolean)[] | undefined
}

/** Which option is wrong, and what it takes. */
export interface WrongOption {
  readonly option: string
  readonly takes: string
  /** The option that it does not go with; then it is not what it takes that is wrong. */
  readonly other?: string
}

/** Reads the options. `formats` are those that will be written: a subject that one of them cannot hold is refused. */
export function parseHandOut(
  values: HandOutValues,
  language: Language,
  formats: readonly HandOutFormat[]
): Result<HandOutRequest, WrongOption> {
  const wrong: WrongOption[] = []
  const oneOf = <Word extends string>(option: string, words: readonly Word[], usual: Word): Word => {
    const given = values[option]
    const found = given === undefined ? usual : words.find((word) => word === given)
    if (found === undefined) wrong.push({ option, takes: words.join(', ') })
    return found ?? usual
  }
  const without = listed(values.without)
  if (without.some((word) => !(leavable as readonly string[]).includes(word))) wrong.push({ option: 'without', takes: leavable.join(', ') })
  const also = listed(values.with)
  if (also.some((word) => word !== 'comments')) wrong.push({ option: 'with', takes: 'comments' })
  const subjects = handOutSubjects.filter((subject) => formats.every((format) => formatTraits[format].subjects.includes(subject)))
  const picture = pictureSize(values)
  if (!picture.ok) wrong.push(picture.error)
  const options: HandOutOptions = {
    choice: {
      ...wholeMap,
      subject: oneOf('subject', subjects, 'map'),
      without: leavable.filter((word) => without.includes(word)),
      ...(also.length > 0 ? { withComments: true } : {})
    },
    look: oneOf('look', ['light', 'dark', 'ink'], usualHandOut.look),
    density: oneOf('density', ['comfortable', 'compact'], 'comfortable'),
    titleBlock: values['no-title-block'] !== true,
    language,
    picture: picture.ok ? picture.value : usualHandOut.picture,
    paper: {
      size: oneOf('paper', paperSizes, usualHandOut.paper.size),
      orientation: oneOf('orientation', ['wide', 'tall'], usualHandOut.paper.orientation),
      spread: oneOf('spread', ['one', 'stages', 'tiles'], usualHandOut.paper.spread)
    },
    slides: oneOf('slides', ['16:9', '4:3'], usualHandOut.slides)
  }
  const [first] = wrong
  if (first) return err(first)
  return ok({ options, parts: { stages: texts(values.stages), lanes: texts(values.lanes), personas: texts(values.personas) } })
}

const bounds = {
  scale: { from: 0.1, to: 8, isWhole: false },
  width: { from: 16, to: 200_000, isWhole: true },
  dpi: { from: 30, to: 1200, isWhole: true }
} as const

/** One of scale, width and dpi; 100 % where none is given. */
function pictureSize(values: HandOutValues): Result<PictureSize, WrongOption> {
  const given = (['scale', 'width', 'dpi'] as const).filter((option) => values[option] !== undefined)
  const [option = 'scale', second] = given
  if (second !== undefined) return err({ option: second, takes: '', other: option })
  const { from, to, isWhole } = bounds[option]
  const text = values[option] ?? '1'
  const number = typeof text === 'string' && text.trim() !== '' ? Number(text) : Number.NaN
  if (!(number >= from && number <= to) || (isWhole && !Number.isInteger(number))) return err({ option, takes: `${from} … ${to}` })
  switch (option) {
    case 'scale':
      return ok({ by: 'scale', scale: number })
    case 'width':
      return ok({ by: 'pixels', width: number })
    case 'dpi':
      return ok({ by: 'dpi', dpi: number })
  }
}

/** Words of an option that may be given several times, each with several words between commas. */
function listed(value: HandOutValues[string]): readonly string[] {
  return (texts(value) ?? []).flatMap((text) => text.split(',').map((word) => word.trim()))
}

function texts(value: HandOutValues[string]): readonly string[] | null {
  return Array.isArray(value) ? value.map(String) : null
}
