import { readCurve, type PlacedFeeling } from '../../analyses/curveReading.ts'
import type { FaceLevel } from '../../icons/faces.ts'
import type { LaneBox, MapLayout } from '../../layout/boxes.ts'
import { emotionPicture } from '../../layout/emotionPicture.ts'
import { layoutMap } from '../../layout/layout.ts'
import { emotionAxisScene, emotionPictureScene } from '../../scene/emotionPictureScene.ts'
import { assumedEntries, curveEntries } from '../../scene/legend.ts'
import type { Primitive } from '../../scene/primitives.ts'
import { formatNumber } from '../../text/numberStyle.ts'
import { themeOf, type Theme } from '../../theme/theme.ts'
import type { Edition } from '../edition.ts'
import type { Page } from './page.ts'
import { drawLines, heightOf, setText } from './setText.ts'
import { faceSign, feelingKey, styles } from './styles.ts'
import { viewFrame, viewSizes, type ViewBody, type ViewFrame, type ViewJob } from './viewFrame.ts'

const axisWidth = 168
const facts = { height: 104, above: 24, between: 24 } as const
const levels: readonly FaceLevel[] = [2, 1, 0, -1, -2]

/** The curves of the journey in large, with what they say: a page for every lane of feelings that has some. */
export function emotionPages(job: ViewJob): Page[] {
  const { document, edition, options } = job
  const layout = layoutMap(document, { density: options.density })
  const theme = themeOf(options.look)
  const title = edition.say('emotion:picture')
  return layout.lanes
    .filter((lane) => lane.curves.length > 0)
    .flatMap((lane, index, lanes) => {
      const legend = [...assumedEntries(lane.curves, theme, edition.words), ...curveEntries([lane], theme, edition.words)]
      const head = { title, ...(lanes.length > 1 ? { sentence: lane.lane.title } : {}), legend }
      const usual = viewFrame(job, head)
      const room = pictureRoom(usual)
      const over = (emotionPicture(layout, lane.lane.id, room)?.width ?? 0) - room.width
      const size = { ...viewSizes.wide, width: viewSizes.wide.width + Math.max(0, Math.ceil(over)) }
      const frame = viewFrame(job, { ...head, size })
      const body = bodyOf(job, frame, layout, lane)
      // Every lane has a page of its own, and all of them are numbered through.
      return body ? (frame.pages(lanes.map(() => body))[index] ?? []) : []
    })
}

function pictureRoom({ box }: ViewFrame): { readonly width: number; readonly height: number } {
  return { width: box.width - axisWidth, height: box.height - facts.height - facts.above }
}

function bodyOf({ document, edition }: ViewJob, frame: ViewFrame, layout: MapLayout, lane: LaneBox): ViewBody | null {
  const { theme, box } = frame
  const room = pictureRoom(frame)
  const picture = emotionPicture(layout, lane.lane.id, room)
  if (!picture) return null
  const first = lane.curves.find(({ kind }) => kind === 'lived') ?? lane.curves[0]
  const personaId = first?.persona.id ?? null
  const axis = emotionAxisScene(
    picture.lane.height,
    theme,
    axisWidth,
    levels.map((level) => ({ level, word: edition.say(feelingKey(level)), number: scoreText(level, edition) }))
  )
  const drawn: Primitive[] = [
    { kind: 'group', x: -10, y: picture.lane.y, children: axis },
    { kind: 'group', x: axisWidth, y: 0, children: emotionPictureScene(picture, theme, edition.words, { gapOf: personaId }) }
  ]
  if (personaId !== null) {
    const reading = readCurve(document, lane.lane.id, personaId)
    const y = Math.min(box.height - facts.height, picture.height + facts.above)
    drawn.push({ kind: 'group', x: 0, y, children: factsScene(reading, theme, edition, box.width) })
  }
  return { name: lane.lane.title, primitives: drawn }
}

/** What the curve of the first persona says, side by side. */
function factsScene(
  { lowest, highest, biggestDrop, ending, remembered }: ReturnType<typeof readCurve>,
  theme: Theme,
  edition: Edition,
  width: number
): Primitive[] {
  const { say } = edition
  const at = ({ step, index, point }: PlacedFeeling) => ({
    score: point.score,
    value: `${say(feelingKey(point.score))}, ${scoreText(point.score, edition)}`,
    where: `${index + 1}  ${step.title}`
  })
  const found = [
    ...(lowest ? [{ label: say('emotion:reading.lowest'), ...at(lowest) }] : []),
    ...(highest ? [{ label: say('emotion:reading.highest'), ...at(highest) }] : []),
    ...(biggestDrop
      ? [
          {
            ...at(biggestDrop.to),
            label: say('emotion:reading.drop'),
            value: say('emotion:reading.dropFrom', {
              from: scoreText(biggestDrop.from.point.score, edition),
              to: scoreText(biggestDrop.to.point.score, edition)
            })
          }
        ]
      : []),
    ...(ending ? [{ label: say('emotion:reading.ending'), ...at(ending) }] : []),
    ...(remembered === null
      ? []
      : [
          {
            label: say('emotion:reading.remembered'),
            score: remembered,
            value: `${say(feelingKey(remembered))}, ${scoreText(remembered, edition)}`,
            where: ''
          }
        ])
  ]
  const column = (width - (found.length - 1) * facts.between) / Math.max(1, found.length)
  const { ink, ink2 } = theme.color
  return found.flatMap(({ label, score, value, where }, index): Primitive[] => {
    const lines = [
      ...setText([{ text: label, style: styles.note, color: ink2, maxLines: 1 }], column),
      ...setText([{ text: value, style: styles.strong, color: ink, sign: faceSign(score, theme), above: 6, maxLines: 2 }], column),
      ...(where === '' ? [] : setText([{ text: where, style: styles.meta, color: ink2, above: 4, maxLines: 2 }], column))
    ]
    return heightOf(lines) > 0 ? drawLines(lines, index * (column + facts.between), 0) : []
  })
}

/** A score with its sign, −2 … +2. */
function scoreText(score: number, { words }: Edition): string {
  const text = formatNumber(Math.round(Math.abs(score) * 10) / 10, words.metrics.numbers)
  return score > 0 ? `+${text}` : score < 0 ? `−${text}` : text
}
