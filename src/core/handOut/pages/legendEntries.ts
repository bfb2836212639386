import type { TouchpointRow } from '../../analyses/touchpointTable.ts'
import { controlIcon } from '../../scene/domainIcons.ts'
import type { LegendEntry } from '../../scene/foot.ts'
import { icon } from '../../scene/icon.ts'
import { themeOf, type ThemeName } from '../../theme/theme.ts'
import type { Say } from '../edition.ts'

/** What signs in a table of touchpoints mean: those that occur. */
export function controlEntries(rows: readonly TouchpointRow[], say: Say, look: ThemeName): LegendEntry[] {
  const theme = themeOf(look)
  const controls = (['influenced', 'uncontrolled'] as const).filter((control) => rows.some(({ card }) => card?.control === control))
  return controls.flatMap((control) => {
    const name = controlIcon(control)
    return name ? [{ sign: [icon(name, 0, -8, 16, theme.color.ink3)], signWidth: 16, text: say(`domain:control.${control}`) }] : []
  })
}
