// A walk through everything that the product can show, in any language: at each stop `visit` looks at it.
import { expect } from '@playwright/test'
import { formatMessage } from '#contract/messages/formatMessage.ts'
import { ImportPage } from '../pages/importPage.ts'
import { ask } from './host.ts'
import { walkExport } from './exportScreens.ts'
import { walkEmotion } from './emotionScreens.ts'
import { walkCompare, walkPeople } from './compareScreens.ts'
import { walkEvidence } from './evidenceScreens.ts'
import { walkImprove } from './improveScreens.ts'
import { walkTouchpoints } from './touchpointScreens.ts'
import { escaped, stepsOf, type Walk } from './walkSteps.ts'
import { walkLayers } from './layerScreens.ts'
import { walkMetrics } from './metricScreens.ts'
import { walkPresentation, walkWorkshop } from './workshopScreens.ts'

const samples = { en: 'A bill that doesn’t add up', vi: 'Hoá đơn cước bất thường' } as const
const mermaid = 'journey\n  title Chợ\n  section A\n    Step: 9: Lan\n    Other\n  section\n    Third: many: Minh\n'

/** The walk in two halves, each of which begins in the library of a first start. */
export const walks = { 'the library and the map': walkLibraryAndMap, 'the views of a map': walkViews } as const

async function walkViews(walk: Walk): Promise<void> {
  const steps = stepsOf(walk)
  const { page, onMap } = steps
  await openSample(walk)
  await onMap()
  await walkMetrics(steps)
  await walkCompare(steps)
  await walkEmotion(steps)
  await walkImprove(steps)
  await walkEvidence(steps)
  await walkTouchpoints(steps)
  await walkLayers(steps)
  await expect(page.getByRole('grid')).toBeAttached()
}

async function openSample({ page, language }: Walk): Promise<void> {
  await page.getByRole('link', { name: samples[language], exact: true }).first().click()
  await expect(page.getByRole('grid')).toBeAttached()
}

async function walkLibraryAndMap(walk: Walk): Promise<void> {
  const steps = stepsOf(walk)
  const { page, shown, visit, button, menuItem, press, above, onMap } = steps
  const { library, map, finding, personas, settings, canvas, inspector: words, versions } = steps.words
  const sample = samples[walk.language]
  const place = (name: string) =>
    page
      .getByRole('navigation')
      .getByRole('link', { name: shown(name) })
      .click()
  const search = page.getByRole('combobox')
  const dialog = page.getByRole('dialog')
  const grid = page.getByRole('grid')

  // Outside a map.
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([sample])
  // The pictures of the templates come last.
  await expect(page.getByRole('main').getByRole('region').last().getByRole('button')).not.toHaveCount(0)
  await visit('library')
  await search.fill('chi lan')
  await expect(page.getByRole('option').first()).toBeVisible()
  await visit('library, places found')
  await search.fill('zzzz')
  await expect(page.getByText('zzzz')).toBeVisible()
  await visit('library, nothing found')
  await search.fill('')
  await above('library, menu of a map', () => button(formatMessage(library.actionsFor, { title: sample })).click())
  await above('library, order', () => page.getByRole('button', { name: shown(library.sort).slice(0, 4) }).click())
  const preview = new ImportPage(page)
  await above('import, with warnings', async () => {
    await preview.drop({ name: 'chợ.mmd', bytes: Buffer.from(mermaid) })
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
  })
  await above('import, refused', async () => {
    await preview.drop({ name: 'x.journey.json', bytes: Buffer.from('{"a": 1}') })
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
  })
  const [kept] = (await ask(page, 'journeys.list', { trashed: false })) as { id: string }[]
  const { id } = (await ask(page, 'journeys.duplicate', { id: kept?.id, title: sample })) as { id: string }
  await ask(page, 'journeys.trash', { id })
  await place(library.trash)
  await expect(page.getByRole('heading', { level: 2, name: sample })).toBeVisible()
  await visit('trash')
  await above('trash, question', () =>
    page
      .getByRole('button', { name: new RegExp(`${escaped(sample)}$`) })
      .last()
      .click()
  )
  await ask(page, 'journeys.restore', { id })
  await ask(page, 'journeys.trash', { id })
  await ask(page, 'journeys.erase', { id })
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([shown(library.trashEmptyTitle)])
  await visit('trash, empty')
  await place(library.settings)
  await expect(page.getByRole('heading', { level: 1, name: shown(settings.title) })).toBeVisible()
  // The first snapshot is taken as the library is opened; nothing waits for it.
  await expect(page.getByRole('listitem').getByRole('button', { name: shown(settings.goBack).slice(0, 8) })).not.toHaveCount(0)
  await visit('settings')
  await above('settings, going back', () =>
    page
      .getByRole('listitem')
      .getByRole('button', { name: shown(settings.goBack).slice(0, 8) })
      .first()
      .click()
  )

  // In a map.
  await walkPeople(steps)
  await place(library.maps)
  await openSample(walk)
  await onMap()
  await visit('map')
  await press('F2')
  await visit('map, editing a card')
  await press('Escape')
  await above('map, menu of a card', () => press('Shift+F10'))
  await press('Shift+F10')
  await menuItem(canvas.action.certainty).hover()
  await expect(page.getByRole('menu')).toHaveCount(2)
  await visit('map, menu in the menu')
  await press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await press('ControlOrMeta+i')
  const inspector = page.getByRole('complementary')
  await expect(inspector).toBeVisible()
  await visit('inspector, card')
  await press('ControlOrMeta+a')
  await visit('inspector, several cards')
  await press('Escape', 'Home', 'ArrowUp')
  await visit('inspector, step')
  await press('ArrowUp')
  await visit('inspector, stage')
  await above('map, menu of a stage', () => press('Shift+F10'))
  await press('ArrowDown', 'ArrowDown', 'ArrowLeft')
  await visit('inspector, lane')
  await above('map, menu of a lane', () => press('Shift+F10'))
  // To the lane of feelings, whichever it is.
  for (let steps = 0; steps < 12 && !(await inspector.textContent())?.includes(shown(words.score)); steps += 1) {
    await press('ArrowDown', 'ArrowRight', 'Enter')
    if ((await inspector.textContent())?.includes(shown(words.score))) break
    await press('Escape', 'Escape', 'ArrowLeft')
  }
  await visit('inspector, feeling')
  await press('Escape', 'ControlOrMeta+i')
  await above('palette', () => press('ControlOrMeta+k'))
  await above('palette, found', async () => {
    await press('ControlOrMeta+k')
    await page.getByRole('dialog').getByRole('combobox').fill('1')
  })
  await above('gallery of lanes', async () => {
    await press('ControlOrMeta+k')
    await page.getByRole('dialog').getByRole('combobox').fill(shown(canvas.action.addLanes))
    await press('Enter')
    await expect(page.locator('#lane-kinds')).toBeVisible()
  })
  await above('shortcuts', () => press('Shift+?'))
  await above('map, menu of the title', () => button(map.titleMenu).click())
  await above('about the map', async () => {
    await button(map.titleMenu).click()
    await menuItem(map.detailsItem).click()
    await expect(dialog).toBeVisible()
  })
  await above('personas', async () => {
    await button(formatMessage(finding.personaMenu, { name: 'Minh' })).click()
    await menuItem(finding.editPersona).click()
    await expect(dialog.getByRole('textbox', { name: shown(personas.name), exact: true })).toBeVisible()
  })
  await walkExport(steps)
  await above('menu of a persona', () => button(formatMessage(finding.personaMenu, { name: 'Minh' })).click())
  await press('ControlOrMeta+f')
  await page.keyboard.type('a')
  await expect(page.getByRole('option').first()).toBeVisible()
  await press('Enter')
  await visit('map, find')
  await press('Escape')
  await button(formatMessage(finding.personaMenu, { name: 'Minh' })).click()
  await page.getByRole('menuitemcheckbox').last().click()
  await expect(page.getByRole('button', { name: shown(finding.showAll) })).toBeVisible()
  await visit('map, one persona')
  await page.getByRole('button', { name: shown(finding.showAll) }).click()
  await button(formatMessage(finding.personaMenu, { name: 'Minh' })).click()
  await menuItem(finding.personaPage).click()
  await expect(page.getByRole('article')).toBeVisible()
  await visit('page of a persona')
  await page.getByRole('link', { name: shown(personas.page.backToMap) }).click()
  await onMap()
  await button(canvas.outline).click()
  await expect(page.getByRole('button', { name: shown(canvas.closeOutline) })).toBeVisible()
  await press('ControlOrMeta+f')
  await page.keyboard.type('a')
  await expect(page.getByRole('option').first()).toBeVisible()
  await visit('map, outline, find')
  await press('Escape')
  await page.getByRole('treeitem').first().focus()
  await press('ArrowRight')
  await visit('map, outline')
  await page.getByRole('button', { name: shown(canvas.closeOutline) }).click()
  for (let times = 0; times < 5; times += 1) await button(canvas.zoomOut).click()
  await visit('map, from afar')
  await press('ControlOrMeta+0')
  await walkWorkshop(steps)
  await above('naming a version', () => press('ControlOrMeta+Shift+s'))
  await press('ControlOrMeta+Shift+s')
  await dialog.getByRole('textbox').fill('Before the workshop')
  await press('Enter')
  await expect(dialog).toHaveCount(0)
  await onMap()
  // Something that is not in it.
  await press('ArrowRight', 'Delete')
  await button(map.titleMenu).click()
  await menuItem(versions.open).click()
  const timeline = page.getByRole('navigation', { name: shown(versions.timeline) }).getByRole('link')
  await expect(timeline.nth(1)).toBeVisible()
  await visit('versions')
  await timeline.nth(1).click()
  await button(versions.compare).click()
  await expect(page.getByRole('complementary', { name: shown(versions.differences) }).getByRole('listitem')).not.toHaveCount(0)
  await visit('versions, an old one compared with now')
  await above('versions, menu of one', () => timeline.nth(1).press('Shift+F10'))
  await page.getByRole('link', { name: shown(versions.backToMap) }).click()
  await expect(grid).toBeAttached()
  await onMap()
  await walkPresentation(steps)

  // A new map, and one without anything.
  await page.getByRole('link', { name: shown(map.toLibrary) }).click()
  await button(library.newMap).click()
  await onMap()
  await visit('a blank map')
  await press('ArrowUp', 'ArrowUp', 'Delete')
  await expect(button(canvas.empty.stage)).toBeVisible()
  await visit('an empty map')
}
