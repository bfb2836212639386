// The export dialog in its different shapes: formats that are drawn, tables, text; what is ticked; sizes that are typed.
import { expect } from '@playwright/test'
import { escaped, type WalkSteps } from './walkSteps.ts'

/** Begins and ends on the map. */
export async function walkExport({ page, words, shown, button, above }: WalkSteps): Promise<void> {
  const { exporting, map } = words
  const dialog = page.getByRole('dialog')
  const radio = (name: string) => dialog.getByRole('radio', { name: shown(name), exact: true })
  const counted = dialog.getByRole('group', { name: shown(exporting.preview) })
  for (const format of ['pptx', 'png', 'html', 'xlsx', 'markdown', 'mermaid'] as const) {
    await above(`export, ${format}`, async () => {
      await button(map.export).click()
      await radio(exporting.formats[format]).check({ force: true })
      await expect(counted).toBeVisible()
    })
  }
  await above('export, pages of a PDF with some stages', async () => {
    await button(map.export).click()
    await radio(exporting.formats.pdf).check({ force: true })
    await dialog.getByRole('button', { name: new RegExp(`^${escaped(shown(exporting.paper))}: `) }).click()
    await page.getByRole('menuitemradio').nth(1).click()
    await radio(exporting.spreads.stages).check({ force: true })
    await radio(exporting.scopes.stages).check({ force: true })
    await dialog.getByRole('checkbox').first().uncheck()
    await expect(dialog.getByRole('button', { name: shown(exporting.pageAfter) })).toBeVisible()
    await dialog.getByRole('button', { name: shown(exporting.zoomIn) }).click()
  })
}
