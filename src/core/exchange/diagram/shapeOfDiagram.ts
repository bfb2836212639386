// Sees the journey in a diagram: frames side by side are stages, frames one below the other are lanes; without frames rows and columns are
// found by where things stand. Names of lanes at the left, or as headings within a stage, are understood. Everything that says something comes
// out as a title, a name or a card: nothing is dropped.
import { laneTakesCards } from '../../model/lane.ts'
import { cleanLine } from '../../text/clean.ts'
import { foldText } from '../../text/fold.ts'
import { isStageWord, isStepWord, laneKindOf } from '../tables/laneWords.ts'
import type { Orientation } from '../tables/tableShape.ts'
import { bandsOf, bestBand, overlap, type Interval } from './bands.ts'
import type { DiagramBox } from './diagram.ts'
import type { DiagramLane, DiagramShape, DiagramStep } from './diagramShape.ts'
import { isStepLabel, laneBeside } from './laneBeside.ts'
import { byPlace, frameAround, least, most, nameOf, nested, type NestedBox } from './nesting.ts'
import { orientationOfDiagram, outermost } from './orientationOfDiagram.ts'
import { grouped, placedTexts, type Content } from './placedTexts.ts'

/** The journey in the boxes of a diagram; `chosen` is which way round a person says that it is. */
export function shapeOfDiagram(boxes: readonly DiagramBox[], chosen: Orientation | null = null): DiagramShape {
  const guess = orientationOfDiagram(boxes)
  const orientation = chosen ?? guess.orientation
  return new Shaping(boxes, orientation, guess.isSure).shape()
}

/** More names of lanes among the cards than that are no headings. */
const mostHeadings = 300

/** Texts at the left beyond these are no names of lanes. */
const mostLanes = 500

interface Named extends Interval {
  readonly title: string
}

class Shaping {
  readonly #orientation: Orientation
  readonly #isSure: boolean
  readonly #texts: readonly NestedBox[]
  readonly #frames: readonly NestedBox[]
  readonly #silent: Set<NestedBox>
  readonly #titles: string[] = []
  readonly #lanes: DiagramLane[] = []
  readonly #laneByName = new Map<string, number>()
  readonly #outside: DiagramBox[] = []
  #stages: Named[] = []
  #steps: DiagramStep[] = []
  #contents: Content[] = []
  #hasNoStages = false

  constructor(boxes: readonly DiagramBox[], orientation: Orientation, isSure: boolean) {
    const { frames, texts } = nested(boxes, orientation === 'stagesAsRows')
    this.#frames = frames
    this.#texts = texts.filter(({ box }) => box.text.trim() !== '')
    this.#silent = new Set(texts.filter(({ box }) => box.text.trim() === ''))
    this.#orientation = orientation
    this.#isSure = isSure
  }

  shape(): DiagramShape {
    const { top, around } = outermost(this.#frames, this.#texts)
    for (const { box } of around) if (nameOf(box) !== '') this.#titles.push(box.text.trim())
    const columns = bandsOf(
      top.map(({ across }) => across),
      'start'
    )
    const rows = bandsOf(
      top.map(({ down }) => down),
      'start'
    )
    const areLanes = top.length >= 2 && top.filter(({ box }) => laneKindOf(nameOf(box)) !== null).length * 2 > top.length
    if (top.length === 0) this.#withoutFrames()
    else if (columns.length >= rows.length && !areLanes) this.#withStages(top, columns)
    else this.#withLanes(top)
    if (this.#contents.length > 0 && this.#steps.length === 0)
      this.#steps.push({ title: this.#stages[0]?.title ?? '', stage: 0, from: -Infinity, to: Infinity })
    const texts = placedTexts(this.#contents, this.#steps)
    const [title = '', ...rest] = this.#titles.join('\n').split('\n')
    return {
      orientation: this.#orientation,
      isSure: this.#isSure,
      title: cleanLine(title),
      description: rest.join('\n').trim(),
      stages: this.#stages.map((stage) => stage.title),
      steps: this.#steps,
      lanes: this.#lanes,
      texts,
      outside: this.#outside,
      silent: [...this.#silent].map(({ box }) => box),
      hasNoStages: this.#hasNoStages
    }
  }

  /** Frames side by side: each column of them is a stage. */
  #withStages(top: readonly NestedBox[], columns: readonly { readonly members: readonly number[] }[]): void {
    const stageOf = new Map<NestedBox, number>()
    this.#stages = columns.map(({ members }, stage) => {
      const frames = members.flatMap((index) => top[index] ?? []).sort((a, b) => a.down.from - b.down.from)
      for (const frame of frames) stageOf.set(frame, stage)
      const named = frames.find(({ box }) => nameOf(box) !== '')
      for (const frame of frames) if (frame !== named) this.#frameAsContent(frame, stage)
      return { title: nameOf(named?.box), from: least(frames, 'across'), to: most(frames, 'across') }
    })
    const first = this.#stages[0]?.from ?? 0
    const regionTop = least(top, 'down')
    const tops = new Set(top)
    const labels: NestedBox[] = []
    const inside: Content[] = []
    const inner = this.#innerFrames(tops, stageOf)
    for (const one of this.#texts) {
      const frame = frameAround(one, tops)
      const isNamed = one.box.parentId !== null && frame !== null
      if (!isNamed && one.down.to <= regionTop + 1) this.#titles.push(one.box.text.trim())
      else if (!isNamed && one.across.from < first - 1) labels.push(one)
      else if (frame) inside.push({ one, stage: stageOf.get(frame) ?? 0, lane: inner.laneOf(one) })
      else {
        this.#outside.push(one.box)
        inside.push({ one, stage: bestBand(this.#stages, one.across) ?? 0, lane: null })
      }
    }
    if (labels.some(isStepLabel)) labels.push(...this.#namesWithoutWords(first, regionTop))
    labels.sort(byPlace)
    inside.push(...labels.splice(mostLanes).map((one): Content => ({ one, stage: 0, lane: null })))
    const stepRow = this.#lanesOfLabels(labels, [...inside, ...this.#contents])
    this.#contents.push(...inside)
    const headers = stepRow ? this.#takeRow(stepRow) : []
    const beside = new Set(this.#outside)
    this.#stages.forEach((stage, index) => {
      const own = this.#contents.filter((content) => content.stage === index)
      const heads = headers.filter((content) => content.stage === index).map(({ one }) => one)
      if (stepRow) heads.push(...this.#stepsWithoutWords(stepRow, (one) => stageOf.get(frameAround(one, tops) ?? one) === index))
      const frames = inner.steps.filter(({ stage: of }) => of === index).map(({ frame }) => frame)
      const named = heads.length > 0 ? heads : frames
      if (named.length > 0) this.#addNamedSteps(named, index)
      else {
        const inside = own.filter(({ one }) => !beside.has(one.box))
        const bands = bandsOf(
          (inside.length > 0 ? inside : own).map(({ one }) => one.across),
          'cover'
        )
        // A stage that is one step gives it its name: a column without a name is hard to speak of.
        for (const { from, to } of bands) this.#steps.push({ title: bands.length === 1 ? stage.title : '', stage: index, from, to })
      }
    })
    this.#settleLanes()
  }

  /** Frames within stages: steps where they stand side by side, lanes where one stands below the other or is named as one. */
  #innerFrames(tops: ReadonlySet<NestedBox>, stageOf: ReadonlyMap<NestedBox, number>) {
    const steps: { frame: NestedBox; stage: number }[] = []
    const lanes = new Map<NestedBox, number>()
    for (const [top, stage] of stageOf) {
      const children = this.#frames.filter((frame) => frame.parent === top)
      const known = children.filter(({ box }) => laneKindOf(nameOf(box)) !== null)
      const others = children.filter((frame) => !known.includes(frame))
      const isStack =
        bandsOf(
          others.map(({ down }) => down),
          'start'
        ).length >
        bandsOf(
          others.map(({ across }) => across),
          'start'
        ).length
      for (const frame of known) lanes.set(frame, this.#lane(nameOf(frame.box)))
      for (const frame of others) {
        if (!isStack) steps.push({ frame, stage })
        else lanes.set(frame, this.#lane(nameOf(frame.box)))
      }
      for (const frame of this.#frames) {
        if (tops.has(frame) || children.includes(frame) || frameAround(frame, new Set([top])) === null) continue
        this.#frameAsContent(frame, stage)
      }
    }
    const laneFrames = new Set(lanes.keys())
    const laneOf = (one: NestedBox): number | null => {
      const frame = frameAround(one, laneFrames)
      return frame ? (lanes.get(frame) ?? null) : null
    }
    return { steps, laneOf }
  }

  /** Frames one below the other: each is a lane. What stands above them in a row are the stages. */
  #withLanes(top: readonly NestedBox[]): void {
    const sorted = [...top].sort((a, b) => a.down.from - b.down.from || a.across.from - b.across.from)
    const lanes = new Map(sorted.map((frame) => [frame, this.#addLane(nameOf(frame.box))]))
    const bands = sorted.map(({ down }) => down)
    const tops = new Set(top)
    const regionTop = least(top, 'down')
    const above: NestedBox[] = []
    for (const frame of this.#frames) {
      const around = tops.has(frame) ? null : frameAround(frame, tops)
      if (around) this.#frameAsContent(frame, null, lanes.get(around) ?? null)
    }
    for (const one of this.#texts) {
      const frame = frameAround(one, tops)
      if (frame) this.#contents.push({ one, stage: null, lane: lanes.get(frame) ?? null })
      else if (one.down.to <= regionTop + 1) above.push(one)
      else {
        this.#outside.push(one.box)
        this.#contents.push({ one, stage: null, lane: bestBand(bands, one.down) })
      }
    }
    this.#stagesOfHeads(above)
    this.#columnsOfContents()
  }

  /** No frames: a table of boxes where names of lanes stand at the left, else rows and columns as they are. */
  #withoutFrames(): void {
    const columns = bandsOf(
      this.#texts.map(({ across }) => across),
      'start'
    )
    const atLeft = (columns[0]?.members ?? []).flatMap((index) => this.#texts[index] ?? [])
    const named = atLeft.filter(({ box }) => laneKindOf(nameOf(box)) !== null)
    const rows = bandsOf(
      this.#texts.map(({ down }) => down),
      'start'
    )
    if (named.length >= 2 || (named.length === 1 && rows.length <= 3 && columns.length > 1)) {
      const edge = least(named, 'down')
      const labels = atLeft.filter((one) => one.down.to > edge || isStageWord(nameOf(one.box)) || isStepWord(nameOf(one.box)))
      const areLabels = new Set(labels)
      const rest = this.#texts.filter((one) => !areLabels.has(one))
      const isAbove = (one: NestedBox) => (one.down.from + one.down.to) / 2 < edge
      const heads = rest.filter(isAbove)
      const contents = rest.filter((one) => !isAbove(one)).map((one): Content => ({ one, stage: null, lane: null }))
      const stepLabel = labels.find(({ box }) => isStepWord(nameOf(box)) && !isStageWord(nameOf(box)))
      const below = labels.filter(({ box }) => !isStageWord(nameOf(box)) && !isStepWord(nameOf(box)))
      below.sort(byPlace)
      contents.push(...below.splice(mostLanes).map((one): Content => ({ one, stage: null, lane: null })))
      this.#lanesOfLabels(below, contents)
      this.#contents = contents
      const isStep = (one: NestedBox) => stepLabel !== undefined && overlap(one.down, stepLabel.down) > 0
      const stepHeads = heads.filter(isStep)
      this.#stagesOfHeads(heads.filter((one) => !isStep(one)))
      if (stepHeads.length > 0) {
        for (const head of stepHeads) this.#addNamedSteps([head], bestBand(this.#stages, head.across) ?? 0)
        if (this.#stages.length === 0) this.#oneStage()
      } else this.#columnsOfContents()
      this.#settleLanes()
      return
    }
    const topRow = (rows[0]?.members ?? []).flatMap((index) => this.#texts[index] ?? [])
    const bands = bandsOf(
      this.#texts.map(({ across }) => across),
      'cover'
    )
    const isHead = rows.length >= 2 && topRow.length >= 2 && topRow.length === bands.length
    const heads = new Set(isHead ? topRow : [])
    this.#contents = this.#texts.filter((one) => !heads.has(one)).map((one) => ({ one, stage: null, lane: null }))
    if (isHead) this.#stages = topRow.map((one) => ({ title: nameOf(one.box), ...one.across })).sort((a, b) => a.from - b.from)
    this.#columnsOfContents()
    this.#settleLanes()
  }

  /** The last row above the lanes names the stages; what stands higher is title and description. */
  #stagesOfHeads(heads: readonly NestedBox[]): void {
    const rows = bandsOf(
      heads.map(({ down }) => down),
      'start'
    )
    const last = (rows.at(-1)?.members ?? []).flatMap((index) => heads[index] ?? [])
    const areStages = last.length >= 2 || (rows.length >= 2 && last.length === 1)
    if (areStages) this.#stages = last.map((one) => ({ title: nameOf(one.box), ...one.across })).sort((a, b) => a.from - b.from)
    const names = new Set(areStages ? last : [])
    for (const one of [...heads].sort(byPlace)) if (!names.has(one)) this.#titles.push(one.box.text.trim())
  }

  /** Columns by where the contents stand, each in the stage above it. */
  #columnsOfContents(): void {
    const bands = bandsOf(
      this.#contents.map(({ one }) => one.across),
      'cover'
    )
    if (this.#stages.length === 0) this.#oneStage()
    const counts = new Map<number, number>()
    const columns = bands.map(({ from, to }) => {
      const stage = bestBand(this.#stages, { from, to }) ?? 0
      counts.set(stage, (counts.get(stage) ?? 0) + 1)
      return { stage, from, to }
    })
    for (const { stage, from, to } of columns) {
      const title = counts.get(stage) === 1 ? (this.#stages[stage]?.title ?? '') : ''
      this.#steps.push({ title, stage, from, to })
    }
    this.#steps.sort((a, b) => a.stage - b.stage || a.from - b.from)
  }

  #oneStage(): void {
    this.#hasNoStages = true
    this.#stages = [{ title: '', from: -Infinity, to: Infinity }]
  }

  #addNamedSteps(named: readonly NestedBox[], stage: number): void {
    const sorted = [...named].sort((a, b) => a.across.from - b.across.from)
    for (const { box, across } of sorted) this.#steps.push({ title: nameOf(box), stage, ...across })
  }

  /**
   * Lanes named at the left: each text belongs to the name that it stands beside, else to the one above it (or the nearest, where names stand
   * in the middle of their lanes). Gives the place of the row that holds the steps, if a name says so.
   */
  #lanesOfLabels(labels: readonly NestedBox[], contents: readonly Content[]): Interval | null {
    const sorted = [...labels].sort((a, b) => a.down.from - b.down.from)
    const steps = sorted.find(isStepLabel)
    const names = sorted.filter((one) => one !== steps && !(isStageWord(nameOf(one.box)) && laneKindOf(nameOf(one.box)) === null))
    if (names.length === 0) return steps?.down ?? null
    const rows = names.map((one) => ({ ...one.down, lane: this.#addLane(nameOf(one.box)) }))
    const taking = rows.filter(({ lane }) => this.#takesTexts(lane))
    const free = contents.filter((content) => content.lane === null && !(steps && overlap(steps.down, content.one.down) > 0))
    const firstText = free.reduce((least, { one }) => Math.min(least, one.down.from), Infinity)
    const areCentred = firstText < (taking[0]?.from ?? 0)
    for (const content of free) content.lane = laneBeside(content.one.down, taking, areCentred)
    return steps?.down ?? null
  }

  /** Where the names at the left are those of a map, an empty one among them is a lane as well. */
  #namesWithoutWords(edge: number, top: number): NestedBox[] {
    const names = [...this.#silent].filter(({ across, down }) => across.from < edge - 1 && down.from >= top)
    for (const one of names) this.#silent.delete(one)
    return names
  }

  #stepsWithoutWords(row: Interval, isInStage: (one: NestedBox) => boolean): NestedBox[] {
    const steps = [...this.#silent].filter((one) => overlap(row, one.down) * 2 > one.down.to - one.down.from && isInStage(one))
    for (const one of steps) this.#silent.delete(one)
    return steps
  }

  /** Takes what stands in a row out of the contents: names of steps. */
  #takeRow(row: Interval): Content[] {
    const isIn = ({ one: { down }, lane }: Content) =>
      lane === null && overlap(row, down) * 2 > Math.min(row.to - row.from, down.to - down.from)
    const taken = this.#contents.filter(isIn)
    const names = new Set(taken)
    this.#contents = this.#contents.filter((content) => !names.has(content))
    return taken
  }

  /** Lanes for what has none yet: headings within the stages, else rows by where things stand. */
  #settleLanes(): void {
    const free = this.#contents.filter(({ lane }) => lane === null)
    if (free.length === 0) return
    const headings = free.filter(
      ({ one: { box } }) => box.text.length <= 40 && !box.text.trim().includes('\n') && laneKindOf(box.text) !== null
    )
    const areHeadings = headings.length >= 2 && headings.length <= mostHeadings && headings.length < free.length
    if (areHeadings && this.#lanes.length === 0) return this.#lanesOfHeadings(free, headings)
    const bands = bandsOf(
      free.map(({ one }) => one.down),
      'start'
    )
    for (const { members } of bands) {
      const lane = this.#addLane('')
      for (const index of members) {
        const content = free[index]
        if (content) content.lane = lane
      }
    }
  }

  #lanesOfHeadings(free: readonly Content[], headings: readonly Content[]): void {
    for (const heading of [...headings].sort((a, b) => byPlace(a.one, b.one))) this.#lane(nameOf(heading.one.box))
    const byStage = grouped(headings, (heading) => heading.stage)
    const names = new Set(headings)
    let unnamed: number | null = null
    for (const content of free) {
      if (names.has(content)) continue
      const above = (byStage.get(content.stage) ?? [])
        .filter((heading) => heading.one.down.from <= content.one.down.from)
        .reduce<Content | null>((best, heading) => (best === null || heading.one.down.from > best.one.down.from ? heading : best), null)
      content.lane = above ? this.#lane(nameOf(above.one.box)) : (unnamed ??= this.#addLane(''))
    }
    this.#contents = this.#contents.filter((content) => !names.has(content))
  }

  /** The lane of a name, made where it is new. */
  #lane(title: string): number {
    const key = foldText(title).replace(/\s+/g, ' ').trim()
    const known = this.#laneByName.get(key)
    if (known !== undefined) return known
    const lane = this.#addLane(title)
    this.#laneByName.set(key, lane)
    return lane
  }

  #addLane(title: string): number {
    const named = laneKindOf(title)
    return this.#lanes.push({ title, kind: named ?? 'text', isKnown: named !== null }) - 1
  }

  #takesTexts(lane: number): boolean {
    const kind = this.#lanes[lane]?.kind ?? 'text'
    return laneTakesCards(kind) || kind === 'emotion' || kind === 'metrics'
  }

  /** The name of a frame that is neither stage nor step nor lane is kept as a card. */
  #frameAsContent(one: NestedBox, stage: number | null, lane: number | null = null): void {
    if (one.box.text.trim() !== '') this.#contents.push({ one, stage, lane })
  }
}
