import type { Theme } from '#core/theme/theme.ts'

const selected = new WeakMap<Theme, Theme>()

/** The look of selected cards: the same drawing on the ground and with the edge of the selection. */
export function selectedTheme(theme: Theme): Theme {
  const known = selected.get(theme)
  if (known) return known
  const { accent, accentTint } = theme.color
  const look: Theme = {
    ...theme,
    color: { ...theme.color, surface: accentTint, hairline: accent, outline: accent },
    cardTints: theme.cardTints.map(() => accentTint)
  }
  selected.set(theme, look)
  return look
}

const selectedLinks = new WeakMap<Theme, Theme>()

/** The look of a selected link: in the accent, heavier by style. */
export function selectedLinkTheme(theme: Theme): Theme {
  const known = selectedLinks.get(theme)
  if (known) return known
  const look: Theme = { ...theme, color: { ...theme.color, ink2: theme.color.accent } }
  selectedLinks.set(theme, look)
  return look
}
