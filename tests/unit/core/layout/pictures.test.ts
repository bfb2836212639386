import { describe, expect, test } from 'vitest'
import { runCommand } from '#core/commands/runCommand.ts'
import { layoutMap, updateLayout } from '#core/layout/layout.ts'
import { newCard, type Card, type CardPicture } from '#core/model/card.ts'
import { documentOf } from '#core/model/document.ts'
import { newLane, type LaneKind } from '#core/model/lane.ts'
import { newMap } from '#core/model/map.ts'
import { newStage } from '#core/model/stage.ts'
import { newStep } from '#core/model/step.ts'
import { cardScene } from '#core/scene/cardScene.ts'
import { overviewLaneScene } from '#core/scene/overview.ts'
import type { Primitive } from '#core/scene/primitives.ts'
import { svgElements } from '#core/scene/svg.ts'
import { thumbnailScene } from '#core/scene/thumbnail.ts'
import { stageColors, themeOf } from '#core/theme/theme.ts'

const theme = themeOf('light')
const picture: CardPicture = { hash: 'a'.repeat(64), width: 400, height: 300, alt: '' }

function documentWith(fields: Partial<Card>, kind: LaneKind = 'storyboard') {
  return documentOf([
    newMap('map', 'Map'),
    newStage('s', 'Stage', 'a0'),
    ...['a0', 'a1', 'a2', 'a3'].map((order, index) => newStep(`t${index}`, 's', '', order)),
    newLane('lane', kind, 'Lane', 'a0'),
    { ...newCard('card', 'lane', 't0', '', 'a0'), picture, ...fields }
  ])
}

function boxWith(fields: Partial<Card>, kind?: LaneKind) {
  const layout = layoutMap(documentWith(fields, kind), { density: 'comfortable' })
  const lane = layout.lanes[0]
  const box = lane?.cells.get(0)?.[0]
  if (!lane || !box) throw new Error('no card')
  return { layout, lane, box }
}

const sized = (width: number, height: number) => boxWith({ picture: { ...picture, width, height } }).box.picture
const drawn = (fields: Partial<Card>, kind?: LaneKind) => cardScene(boxWith(fields, kind).box, theme)
const images = (primitives: readonly Primitive[]) => primitives.filter((primitive) => primitive.kind === 'image')

describe('a picture has its place', () => {
  test('as wide as the card allows, in its own proportions', () => {
    expect(boxWith({}).box).toMatchObject({ width: 160, height: 122, lines: [], picture: { x: 4, y: 4, width: 152, height: 114 } })
  })

  test('no taller than 4 : 3 and no lower than 1 : 4: what reaches beyond is cut', () => {
    expect(sized(300, 400)).toMatchObject({ width: 152, height: 203 })
    expect(sized(100, 5000)).toMatchObject({ width: 152, height: 203 })
    expect(sized(9000, 100)).toMatchObject({ width: 152, height: 38 })
  })

  test('and never more than 320 px of height, however many steps the card covers', () => {
    expect(boxWith({ span: 4 }).box.picture).toMatchObject({ width: 680, height: 320 })
  })

  test('words stand below it, where a card without a picture would have them', () => {
    const { box } = boxWith({ text: 'Waiting at the counter for the third time today' })
    const plain = boxWith({ text: 'Waiting at the counter for the third time today', picture: null }).box
    const shift = (box.picture?.y ?? 0) + (box.picture?.height ?? 0) + 8 - 9
    expect(box.lines).toEqual(plain.lines.map((line) => ({ ...line, y: line.y + shift })))
    expect(box.height).toBe(plain.height + shift)
  })

  test('a touchpoint keeps its one line with the medium below the picture', () => {
    const { box } = boxWith({ text: 'App', channel: 'app' }, 'touchpoints')
    const plain = boxWith({ text: 'App', channel: 'app', picture: null }, 'touchpoints').box
    expect(box).toMatchObject({ look: 'tile', height: plain.height + 118 })
    expect(box.lines[0]?.y).toBe((plain.lines[0]?.y ?? 0) + 118)
  })

  test('that comes and goes with one edit, like everything else', () => {
    const before = documentWith({ picture: null, text: 'A' })
    const edit = runCommand(before, 'card.edit', { ids: ['card'], fields: { picture } }, { newId: () => 'fresh' })
    if (!edit.ok) throw new Error(edit.error.code)
    const from = layoutMap(before, { density: 'comfortable' })
    expect(updateLayout(from, edit.value.document, edit.value.diff)).toEqual(layoutMap(edit.value.document, { density: 'comfortable' }))
  })
})

describe('a picture is drawn', () => {
  test('cut to round corners, from the smaller copy where there is one', () => {
    const thumbnail = 'b'.repeat(64)
    expect(images(drawn({}))).toMatchObject([{ x: 4, y: 4, width: 152, height: 114, attachment: picture.hash, radius: 6 }])
    const [image] = images(drawn({ picture: { ...picture, width: 4000, height: 3000, thumbnail } }))
    expect(image).toMatchObject({ attachment: thumbnail, fallback: picture.hash })
    const [wide] = images(drawn({ span: 4, picture: { ...picture, width: 4000, height: 3000, thumbnail } }))
    expect(wide).toMatchObject({ attachment: picture.hash, fallback: thumbnail })
  })

  test('by whichever of its copies is to be had; a sign stands in its place where none is', () => {
    const thumbnail = 'b'.repeat(64)
    const primitives = drawn({ picture: { ...picture, thumbnail } })
    expect(svgElements(primitives, (hash) => (hash === thumbnail ? 'data:small' : undefined))).toContain('href="data:small"')
    expect(svgElements(primitives, (hash) => (hash === picture.hash ? 'data:large' : undefined))).toContain('href="data:large"')
    expect(svgElements(primitives, () => undefined)).not.toContain('<image')
    expect(svgElements(primitives, () => undefined)).toContain(theme.color.sunken)
  })

  test('with marks on it where the card has no words: evidence, pain, never the assumption that every edge shows', () => {
    const discs = (fields: Partial<Card>, kind?: LaneKind) =>
      drawn(fields, kind).filter((primitive) => primitive.kind === 'rect' && primitive.radius === 10).length
    expect(discs({ certainty: 'assumption' })).toBe(0)
    expect(discs({ certainty: 'evidence' })).toBe(1)
    expect(discs({ certainty: 'validated' }, 'pains')).toBe(2)
    expect(discs({ certainty: 'evidence', text: 'Words' })).toBe(0)
  })

  test('far away as a block in the colour of the stage', () => {
    const { lane, layout } = boxWith({})
    const fills = overviewLaneScene(lane, layout, theme).map((primitive) => (primitive.kind === 'path' ? primitive.fill : ''))
    expect(fills).toEqual([stageColors(theme, 0).header, stageColors(theme, 0).block])
    const { header, block } = stageColors(theme, 0)
    const thumbnail = thumbnailScene(documentWith({}), theme).primitives.flatMap((one) => (one.kind === 'path' ? one.fill : []))
    expect(thumbnail).toEqual(expect.arrayContaining([header, block]))
  })
})
