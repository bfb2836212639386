// What a group sees that works on a map together: comments, votes, the timer, the lock, links, pictures, pasted tables, the presentation.
import { expect } from '@playwright/test'
import { formatMessage } from '#contract/messages/formatMessage.ts'
import { paste } from './clipboard.ts'
import { ask, journeyIdOf } from './host.ts'
import { handed, makePicture, pasteFiles } from './pictures.ts'
import type { WalkSteps } from './walkSteps.ts'

/** Begins and ends on the map, with the keyboard on a card. */
export async function walkWorkshop(steps: WalkSteps): Promise<void> {
  await walkNotes(steps)
  await walkTimer(steps)
  await walkCards(steps)
}

/** Presses a button of the bar above the map, which is in the menu where the bar has no room for it. */
async function pressInBar({ page, words, shown, button }: WalkSteps, name: string): Promise<void> {
  if (await button(name).isVisible()) return button(name).click()
  await button(words.common.more).click()
  await page.getByRole('menuitem', { name: shown(name) }).click()
}

async function walkNotes(steps: WalkSteps): Promise<void> {
  const { page, words, shown, visit, button, press } = steps
  const { notes } = words
  const text = 'Is that so?'
  await press('ControlOrMeta+Home', 'ControlOrMeta+Shift+m')
  const field = page.getByRole('textbox', { name: shown(notes.write), exact: true })
  await expect(field).toBeFocused()
  await field.fill(text)
  await visit('inspector, a comment being written')
  await press('ControlOrMeta+Enter')
  const about = (action: string) => button(formatMessage(notes.actionsFor, { action: shown(action), text }))
  await about(notes.edit).click()
  await expect(page.getByRole('textbox', { name: shown(notes.edited), exact: true })).toBeFocused()
  await visit('inspector, a comment being changed')
  await press('Escape')
  await pressInBar(steps, formatMessage(notes.commentsButton_one, { count: 1 }))
  const panel = page.getByRole('complementary', { name: shown(notes.panel) })
  await expect(panel).toContainText(text)
  await visit('notes, comments')
  await panel.getByRole('radio', { name: shown(notes.resolved) }).check({ force: true })
  await visit('notes, nothing resolved')
  await panel.getByRole('radio', { name: shown(notes.votes) }).check({ force: true })
  await expect(panel.getByText(shown(notes.noVotes), { exact: true })).toBeVisible()
  await visit('notes, no votes')
  await panel.press('Escape')
  await expect(panel).toHaveCount(0)
  await press('Alt+=', 'Alt+=', 'ArrowRight', 'Alt+=')
  await pressInBar(steps, formatMessage(notes.commentsButton_one, { count: 1 }))
  await panel.getByRole('radio', { name: shown(notes.votes) }).check({ force: true })
  await expect(panel.locator('[data-row]').first()).toBeVisible()
  await visit('notes, votes')
  await panel.press('Escape')
  await expect(panel).toHaveCount(0)
}

async function walkTimer(steps: WalkSteps): Promise<void> {
  const { page, words, shown, visit, button, press } = steps
  const { notes, timer } = words
  await press('ControlOrMeta+Shift+h')
  const minutes = button(formatMessage(timer.minutes_other, { count: 15 }))
  await expect(minutes).toBeVisible()
  await visit('timer, how long')
  await minutes.click()
  const face = page
    .getByRole('group', { name: shown(timer.name), exact: true })
    .getByRole('button')
    .first()
  await expect(face).toBeVisible()
  await pressInBar(steps, notes.lock)
  await expect(page.locator('.room-locked')).toBeVisible()
  await visit('map, locked, with a timer')
  await face.click()
  const band = page.getByRole('region', { name: shown(timer.name), exact: true })
  await expect(band).toBeVisible()
  await band.getByRole('button', { name: shown(timer.pause), exact: true }).click()
  await visit('timer in large, held')
  await band.getByRole('button', { name: shown(timer.reset), exact: true }).click()
  await expect(band).toHaveCount(0)
  await page.locator('.room-locked').click()
  await expect(page.locator('.room-locked')).toHaveCount(0)
}

async function walkCards(steps: WalkSteps): Promise<void> {
  const { page, words, shown, visit, above, press, run, onMap } = steps
  await page.locator('[data-map-entry]').focus()
  await onMap()
  await press('ControlOrMeta+Home', 'ControlOrMeta+Shift+l')
  await expect(page.getByText(shown(words.canvas.linkingHint), { exact: true })).toBeVisible()
  await visit('map, choosing the card to link to')
  await press('Escape')
  const picture = await makePicture(page, { name: 'a.png', type: 'image/png', width: 80, height: 60, color: 'rgb(214 32 44)' })
  await pasteFiles(page, [handed(picture)])
  await expect(page.locator('.cv-card image[href^="blob:"]')).toHaveCount(1)
  await press('ControlOrMeta+i')
  await expect(page.getByRole('textbox', { name: shown(words.pictures.alt) })).toBeVisible()
  await visit('inspector, a card with a picture')
  await press('Escape', 'ControlOrMeta+i')
  await above('map pasted, where to', async () => {
    await run(words.clipboard.asNewMap)
    await expect(page.getByRole('textbox', { name: shown(words.clipboard.newMapField) })).toBeFocused()
  })
  await above('map pasted, what it becomes', async () => {
    await run(words.clipboard.asNewMap)
    await expect(page.getByRole('textbox', { name: shown(words.clipboard.newMapField) })).toBeFocused()
    await paste(page, { text: 'x\tA\tB\nFirst\tone\t2\nSecond\ttwo\t4\n' })
    await expect(page.getByText(shown(words.importing.table.orientation), { exact: true })).toBeVisible()
  })
  await onMap()
  // The only map yet, then one of two.
  await press('Home', 'ArrowLeft')
  await above('lane for another map, of which there is none', async () => {
    await run(words.canvas.action.copyLaneTo)
    await expect(page.getByText(shown(words.structure.copyTo.noMaps), { exact: true })).toBeVisible()
  })
  const other = (await ask(page, 'journeys.duplicate', { id: journeyIdOf(page), title: 'Elsewhere' })) as { id: string }
  await above('lane for another map', async () => {
    await run(words.canvas.action.copyLaneTo)
    await expect(page.getByRole('button', { name: 'Elsewhere' })).toBeVisible()
  })
  await ask(page, 'journeys.trash', { id: other.id })
  await onMap()
  await press('ArrowRight')
}

/** Presents the map and comes back to it. */
export async function walkPresentation({ page, goTo, words, shown, visit, press, run, above, onMap }: WalkSteps): Promise<void> {
  const { present, canvas } = words
  const id = journeyIdOf(page)
  const controls = page.getByRole('group', { name: shown(present.controls) })
  const next = controls.getByRole('button', { name: shown(present.keys.next), exact: true })
  // While the controls have the keyboard they do not fade away.
  const lookAtAll = async (place: string) => {
    await next.focus()
    await expect.poll(() => controls.evaluate((element) => getComputedStyle(element).opacity)).toBe('1')
    await visit(place)
  }
  await run(canvas.action.presentFromStart)
  await expect(controls).toBeVisible()
  await expect(page.locator('.slide-opening')).toBeVisible()
  await lookAtAll('presentation, opening')
  await press('1', 'Enter', 'n')
  await expect(page.getByRole('textbox', { name: shown(present.stageNotes) })).toBeVisible()
  await lookAtAll('presentation, a stage and its notes')
  await press('7')
  await visit('presentation, a number being typed')
  await press('Escape')
  await above('presentation, more', () => controls.getByRole('button', { name: shown(present.more), exact: true }).click())
  await controls.getByRole('button', { name: shown(present.keys.leave), exact: true }).click()
  await onMap()
  // In a window of its own for people; here at its address, reached as going back and forward does.
  await goTo(`/maps/${id}/presenter`)
  await expect(page.getByText(shown(present.alone))).toBeVisible()
  await press('1', 'Enter')
  await expect(page.getByRole('textbox', { name: shown(present.stageNotes) })).toBeVisible()
  await visit('presenter’s window')
  await goTo(`/maps/${id}`)
  await expect(page.getByRole('grid')).toBeAttached()
}
