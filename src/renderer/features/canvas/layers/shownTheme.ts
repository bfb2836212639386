import { standingBack, type Theme } from '#core/theme/theme.ts'

const found = new WeakMap<Theme, Theme>()

/** The look of cards in whose notes, owner or comments the words were found: what stands in them is not drawn, so all of the card is marked. */
export function foundTheme(theme: Theme): Theme {
  const known = found.get(theme)
  if (known) return known
  const look: Theme = {
    ...theme,
    color: { ...theme.color, surface: theme.searchHit },
    cardTints: theme.cardTints.map(() => theme.searchHit)
  }
  found.set(theme, look)
  return look
}

const back = new WeakMap<Theme, Theme>()

/** The look of cards that are about somebody else. */
export function standingBackTheme(theme: Theme): Theme {
  const known = back.get(theme)
  if (known) return known
  const look = standingBack(theme)
  back.set(theme, look)
  return look
}
