// Slides of the views over a map: touchpoints, layers, metrics, maturity.
import { levelReached, levelScores, maturityAxes, nextPractices } from '../../analyses/maturity.ts'
import { layerNames, layersOf } from '../../analyses/layers.ts'
import { touchpointTable } from '../../analyses/touchpointTable.ts'
import { faceLevel } from '../../icons/faces.ts'
import { outlineOf, radarPoints } from '../../layout/radar.ts'
import { coreCompetencies, maturityPractices } from '../../model/assessment.ts'
import { allStepsOf, assessmentsOf } from '../../queries/journey.ts'
import { measuredAt } from '../../queries/measureAt.ts'
import { formatNumber } from '../../text/numberStyle.ts'
import { withAlpha } from '../../scene/withAlpha.ts'
import { dayText } from '../pages/dayText.ts'
import { framed, textBox } from './frame.ts'
import { measuredText } from './measuredText.ts'
import { fitted } from './slideText.ts'
import { slideType } from './slideSize.ts'
import { stageSlides } from './stageSlides.ts'
import { tableSlides } from './tableSlides.ts'
import type { Slide, SlideItem } from './slide.ts'
import type { SlideJob } from './slideJob.ts'

const feelings = { [-2]: 'angry', [-1]: 'annoyed', 0: 'neutral', 1: 'pleased', 2: 'delighted' } as const

/** The touchpoint table with the five questions. */
export function touchpointSlides(job: SlideJob): Slide[] {
  const { document, edition } = job
  const { say } = edition
  const rows = touchpointTable(document)
  const section = say('touchpoints:title')
  if (rows.length === 0) return [emptySlide(job, section, say('touchpoints:emptyTitle'))]
  const real = rows.filter(({ card }) => card !== null).length
  return tableSlides(
    job,
    { title: say('touchpoints:title'), over: say('touchpoints:touchpoints', { count: real }), section },
    {
      columns: [
        { title: say('slides:column.step'), share: 15 },
        { title: say('touchpoints:column.name'), share: 15, isBold: true },
        { title: say('touchpoints:column.channel'), share: 11 },
        { title: say('touchpoints:column.expects'), share: 18 },
        { title: say('touchpoints:column.annoys'), share: 18 },
        { title: say('touchpoints:column.met'), share: 11 },
        { title: say('touchpoints:column.feeling'), share: 9 },
        { title: say('touchpoints:column.improve'), share: 19 }
      ],
      rows: rows.map((row) => ({
        record: row.id,
        cells: [
          `${row.stepNumber} ${row.step.title}`,
          row.card ? row.card.text : say('touchpoints:noTouchpoint'),
          [
            row.card?.channel ? say(`domain:channel.${row.card.channel}`) : '',
            row.card?.control ? say(`touchpoints:control.${row.card.control}`) : ''
          ]
            .filter((part) => part !== '')
            .join('\n'),
          row.review.expects,
          row.review.annoys,
          row.review.met === null ? '' : say(`touchpoints:met.${row.review.met}`),
          row.feeling === null ? '' : say(`domain:feeling.${feelings[faceLevel(row.feeling.score)]}`),
          [row.review.improve, ...row.opportunities.map(({ title }) => title)].filter((part) => part.trim() !== '').join('\n')
        ]
      })),
      maxLines: 8
    }
  )
}

/** The five layers, stage by stage, from the experience inwards. */
export function layerSlides(job: SlideJob): Slide[] {
  const { lanes } = layersOf(job.document)
  const section = job.edition.say('layers:label')
  const rows = layerNames.flatMap((_, layer) => lanes[layer] ?? [])
  if (rows.length === 0) return [emptySlide(job, section, job.edition.say('layers:empty'))]
  return stageSlides(job, {
    lanes: rows.map((lane) => (lane.collapsed || lane.hidden ? { ...lane, collapsed: false, hidden: false } : lane)),
    section
  })
}

/** What is measured where, with where it started and where it is to get. */
export function metricSlides(job: SlideJob): Slide[] {
  const { document, edition } = job
  const { say } = edition
  const section = say('slides:metricsTitle')
  const rows = allStepsOf(document).flatMap((step, at) =>
    measuredAt(document, step.id).map((measured) => {
      const text = measuredText(job, measured)
      return {
        record: measured.measure.id,
        cells: [
          `${at + 1} ${step.title}`,
          text.touchpoint === '' ? text.name : `${text.name}\n${text.touchpoint}`,
          text.baseline || '–',
          text.value,
          text.target || '–',
          text.verdict || '–'
        ]
      }
    })
  )
  if (rows.length === 0) return [emptySlide(job, section, say('slides:noMeasures'))]
  return tableSlides(
    job,
    { title: section, over: say('slides:measures', { count: rows.length }), section },
    {
      columns: [
        { title: say('slides:column.step'), share: 26 },
        { title: say('metrics:metric'), share: 26, isBold: true },
        { title: say('metrics:field.baseline'), share: 12, align: 'right' },
        { title: say('metrics:field.current'), share: 12, align: 'right', isBold: true },
        { title: say('metrics:field.target'), share: 12, align: 'right' },
        { title: say('slides:column.verdict'), share: 12 }
      ],
      rows,
      maxLines: 4
    }
  )
}

/** The latest assessment: both lenses as a radar, the levels, what to take up next, and all grades as a table. */
export function maturitySlides(job: SlideJob): Slide[] {
  const { document, edition, theme, size } = job
  const { say, words } = edition
  const { color } = theme
  const section = say('slides:maturityTitle')
  const latest = assessmentsOf(document).at(-1)
  if (!latest) return [emptySlide(job, section, say('maturity:emptyTitle'))]
  const { content } = size
  const isNarrow = size.width < 1000
  const width = isNarrow ? 500 : 620
  const centre = { x: content.x + width / 2 + 12, y: content.y + content.height / 2 - 4 }
  const radius = isNarrow ? 122 : 176
  const axes = maturityAxes(latest)
  const items: SlideItem[] = [0.25, 0.5, 0.75, 1].map((share) => ({
    kind: 'path',
    name: say('slides:name.scale'),
    alt: null,
    d: outlineOf(
      radarPoints(
        axes.map(() => share),
        { centre, radius }
      )
    ),
    stroke: color.hairline,
    strokeWidth: 1
  }))
  items.push({
    kind: 'path',
    name: say('maturity:picture'),
    alt: axes.map(({ axis, score }) => say('maturity:pictureText', { axis: axisName(job, axis), score: number(job, score) })).join('; '),
    d: outlineOf(
      radarPoints(
        axes.map(({ share }) => Math.max(0.02, share)),
        { centre, radius }
      )
    ),
    fill: withAlpha(color.accent, 0.18),
    stroke: color.accent,
    strokeWidth: 2.5
  })
  const labels = radarPoints(
    axes.map(() => 1),
    { centre, radius: radius + 26 }
  )
  axes.forEach(({ axis, score }, at) => {
    const place = labels[at]
    if (!place) return
    const side = Math.abs(place.x - centre.x) < 20 ? 'center' : place.x > centre.x ? 'left' : 'right'
    const wide = 128
    const x = side === 'center' ? place.x - wide / 2 : side === 'left' ? place.x - 8 : place.x - wide + 8
    const name = fitted({ ...slideType.least, color: color.ink2, align: side, text: axisName(job, axis) }, wide, 2).paragraph
    items.push(
      textBox(
        axisName(job, axis),
        { x, y: place.y - 27, width: wide, height: 54 },
        [name, { ...slideType.least, color: color.ink, bold: true, align: side, text: number(job, score) }],
        {
          anchor: 'middle'
        }
      )
    )
  })
  const reached = levelReached(latest)
  const scores = levelScores(latest)
  const left = content.x + width + 32
  const room = size.right - left
  const next = nextPractices(latest).slice(0, 4)
  items.push({
    kind: 'shape',
    name: say('maturity:levels'),
    alt: null,
    box: { x: left, y: content.y, width: room, height: content.height },
    form: 'round',
    corner: 12,
    fill: color.surface,
    stroke: color.hairline,
    strokeWidth: 0.75,
    text: {
      inset: [20, 18, 20, 18],
      anchor: 'top',
      paragraphs: [
        ...scores.map(
          ({ level, average, isReached }, at) =>
            fitted(
              {
                ...slideType.body,
                color: isReached ? color.accentInk : color.ink,
                bold: isReached,
                before: at === 0 ? 0 : 6,
                text: `${at + 1}. ${say(`maturity:level.${level}`)}: ${number(job, average)}${isReached ? ` (${say('maturity:isReached')})` : ''}`
              },
              room - 40,
              2
            ).paragraph
        ),
        ...(next.length === 0
          ? []
          : [
              { ...slideType.body, color: color.ink3, bold: true, before: 22, text: say('slides:takeUp') },
              ...next.map(
                ({ practice }) =>
                  fitted(
                    { ...slideType.body, color: color.ink, before: 6, bullet: true, text: say(`maturity:practice.${practice}`) },
                    room - 40,
                    2
                  ).paragraph
              )
            ])
      ]
    }
  })
  const title =
    reached === null
      ? say('maturity:reachedNone', { level: say(`maturity:level.${scores[0]?.level ?? 'repair'}`) })
      : say('maturity:reached', { level: say(`maturity:level.${reached}`) })
  const picture = framed(
    job,
    { title, over: say('maturity:of', { day: dayText(latest.date, edition) }), section, notes: [latest.note] },
    items
  )
  const grades = tableSlides(
    job,
    { title: say('maturity:title'), over: say('maturity:of', { day: dayText(latest.date, edition) }), section },
    {
      columns: [
        { title: say('slides:column.practice'), share: 30, isBold: true },
        { title: say('slides:column.meaning'), share: 58 },
        { title: say('slides:column.grade'), share: 12, align: 'center' }
      ],
      rows: [
        ...maturityPractices.map((practice) =>
          gradeRow(say(`maturity:practice.${practice}`), say(`maturity:practiceText.${practice}`), latest.practices[practice])
        ),
        ...coreCompetencies.map((competency) =>
          gradeRow(say(`maturity:competency.${competency}`), say(`maturity:competencyText.${competency}`), latest.competencies[competency])
        )
      ],
      maxLines: 4
    }
  )
  return [picture, ...grades]
  function gradeRow(name: string, text: string, grade: number | undefined) {
    return { cells: [name, text, grade === undefined ? '–' : formatNumber(grade, words.metrics.numbers)] }
  }
}

function axisName({ edition }: SlideJob, axis: ReturnType<typeof maturityAxes>[number]['axis']): string {
  return edition.say((coreCompetencies as readonly string[]).includes(axis) ? `maturity:competency.${axis}` : `maturity:level.${axis}`)
}

function number({ edition }: SlideJob, value: number): string {
  return formatNumber(Math.round(value * 10) / 10, edition.words.metrics.numbers)
}

function emptySlide(job: SlideJob, title: string, text: string): Slide {
  const { content } = job.size
  return framed(job, { title, over: '', section: title }, [
    textBox(title, { ...content, height: 60 }, [
      fitted({ ...slideType.lead, color: job.theme.color.ink2, text }, content.width, 2).paragraph
    ])
  ])
}
