// Resolves the tokens for one look. The scene asks a Theme for colours and never reads the tokens by scheme itself, so a new look is one function here.
import { invariant } from '../invariant.ts'
import { cardTints } from './cardTints.ts'
import { blend } from './contrast.ts'
import { color, derived, persona, stage, type Scheme } from './tokens.ts'

/** `light` and `dark` are the screen's; `ink` is black and white: white panels with a 1 px outline, shapes and dashes as they are. */
export type ThemeName = Scheme | 'ink'

/** Name of a plain colour token. */
export type ColorName = keyof (typeof color)['light']

/** Form of a persona's marker. */
export type PersonaShape = (typeof persona)[number]['shape']

/** Colours of a stage: the sheet below, its header, text on the header, and the block in minimap, outline and thumbnails. */
export interface StageColors {
  name: string
  panel: string
  header: string
  ink: string
  block: string
  /** Edge of the panel, 1 px; null where the tint alone separates stages. */
  outline: string | null
}

/** What stands for a persona. */
export interface PersonaLook {
  name: string
  color: string
  shape: PersonaShape
}

/** Everything the drawing needs to know about colour. */
export interface Theme {
  name: ThemeName
  /** Which of the screen's schemes this look is nearest to: for shadows and for opacities given by scheme. */
  scheme: Scheme
  color: Readonly<Record<ColorName, string>>
  searchHit: string
  backstageShade: string
  focusCellFill: string
  dimCardLine: string
  /** Grounds of the outside-in layers, outermost first. */
  layers: readonly string[]
  stages: readonly StageColors[]
  personas: readonly PersonaLook[]
  /** Grounds of coloured cards by index 0–7; text on them is `color.ink`. */
  cardTints: readonly string[]
  /** Of cards that stand back: they cast no shadow. */
  isBack?: true
}

/** The colours of a look. The same object every time, so that it can be compared by identity. */
export function themeOf(name: ThemeName): Theme {
  return themes[name]
}

/** The stage slot of the stage at a position, counted from 0 at the left. */
export function stageColors(theme: Theme, index: number): StageColors {
  return slot(theme.stages, index)
}

/** The persona slot at a position, counted from 0; after six the colours come again, told apart by the letter on the marker. */
export function personaLook(theme: Theme, index: number): PersonaLook {
  return slot(theme.personas, index)
}

/** Nothing, as a colour. */
const clear = 'rgba(0,0,0,0)'

/**
 * The look of cards that stand back: no fill, a faint edge, and text that can still be read. Never by opacity. Icons and marks keep
 * their form, which carries their meaning.
 */
export function standingBack(theme: Theme): Theme {
  const { ink3 } = theme.color
  return {
    ...theme,
    isBack: true,
    color: {
      ...theme.color,
      surface: clear,
      sunken: clear,
      hairline: theme.dimCardLine,
      outline: theme.dimCardLine,
      ink: ink3,
      ink2: ink3,
      accent: ink3,
      pain: ink3,
      gain: ink3,
      warn: ink3
    },
    cardTints: theme.cardTints.map(() => clear),
    personas: theme.personas.map((look) => ({ ...look, color: ink3 }))
  }
}

function screenTheme(scheme: Scheme): Theme {
  return {
    name: scheme,
    scheme,
    color: color[scheme],
    ...derived[scheme],
    stages: stage.map((entry) => ({ name: entry.name, ...entry[scheme], outline: null })),
    personas: persona.map((entry) => ({ name: entry.name, color: entry[scheme], shape: entry.shape })),
    cardTints: cardTints.map((tint) => tint[scheme])
  }
}

/** Black and white for paper: meaning is carried by shape, dash, weight and words alone. */
function inkTheme(): Theme {
  const white = '#FFFFFF'
  const grey = (opacity: number): string => blend('#000000', opacity, white)
  return {
    name: 'ink',
    scheme: 'light',
    color: {
      ground: white,
      surface: white,
      raised: white,
      sunken: grey(0.05),
      hairline: grey(0.45),
      outline: grey(0.6),
      ink: '#000000',
      ink2: grey(0.75),
      ink3: grey(0.65),
      accent: '#000000',
      accentHover: grey(0.75),
      accentTint: grey(0.08),
      accentInk: '#000000',
      onAccent: white,
      pain: '#000000',
      painTint: white,
      gain: '#000000',
      gainTint: white,
      warn: '#000000',
      warnTint: white,
      believed: grey(0.7),
      scrim: color.light.scrim
    },
    searchHit: grey(0.15),
    backstageShade: 'rgba(0,0,0,0.04)',
    focusCellFill: 'rgba(0,0,0,0.04)',
    dimCardLine: 'rgba(0,0,0,0.3)',
    layers: [0.02, 0.04, 0.06, 0.08, 0.1].map(grey),
    stages: stage.map((entry) => ({ name: entry.name, panel: white, header: white, ink: '#000000', block: grey(0.3), outline: '#000000' })),
    personas: persona.map((entry, index) => ({ name: entry.name, color: grey(inkPersonaShares[index] ?? 1), shape: entry.shape })),
    cardTints: cardTints.map(() => white)
  }
}

/** Share of black per persona slot: grey steps between neighbours, all of them at least 4.5 : 1 on white. */
const inkPersonaShares: readonly number[] = [1, 0.62, 0.85, 0.55, 0.72, 0.93]

function slot<T>(slots: readonly T[], index: number): T {
  const found = slots[((index % slots.length) + slots.length) % slots.length]
  invariant(found !== undefined, `no slot ${String(index)}`)
  return found
}

// Last, because it runs the functions and reads the tables above.
const themes: Readonly<Record<ThemeName, Theme>> = { light: screenTheme('light'), dark: screenTheme('dark'), ink: inkTheme() }
