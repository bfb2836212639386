// The look as data: every colour, size and time the product draws with. Nothing else in the tree states such a value; the pictures and ratios
// these come from are kept with the tests in contrast.test.ts.

/** The two colour schemes of the screen. */
export type Scheme = 'light' | 'dark'

/** Colours by name and scheme. */
export const color = {
  light: {
    ground: '#FAF8F4',
    surface: '#FFFFFF',
    raised: '#FFFFFF',
    sunken: '#F2EFE9',
    hairline: '#E5E0D7',
    outline: '#857D70',
    ink: '#211D17',
    ink2: '#544D43',
    ink3: '#6B6357',
    accent: '#0B6B63',
    accentHover: '#075750',
    accentTint: '#DFF0ED',
    accentInk: '#07544D',
    onAccent: '#FFFFFF',
    pain: '#A8273A',
    painTint: '#FBEBEB',
    gain: '#2E6B34',
    gainTint: '#E8F3E6',
    warn: '#855300',
    warnTint: '#FBF0DA',
    believed: '#544D43',
    scrim: 'rgba(33,29,23,.36)'
  },
  dark: {
    ground: '#171614',
    surface: '#2A2825',
    raised: '#32302C',
    sunken: '#100F0E',
    hairline: '#3F3C37',
    outline: '#8A8276',
    ink: '#F3EFE8',
    ink2: '#CBC4B8',
    ink3: '#A89F92',
    accent: '#5CCDBD',
    accentHover: '#7FDCCF',
    accentTint: '#15352F',
    accentInk: '#8FE3D6',
    onAccent: '#06221E',
    pain: '#FF9FA0',
    painTint: '#3D1F20',
    gain: '#93D492',
    gainTint: '#1C3320',
    warn: '#F0BE62',
    warnTint: '#392B12',
    believed: '#CBC4B8',
    scrim: 'rgba(0,0,0,.56)'
  }
} as const satisfies Record<Scheme, Record<string, string>>

/** Colours that come out of others: search hit, shade below the line of visibility, cell focus, edge of a dimmed card, outside-in layers from the outermost in. */
export const derived = {
  light: {
    searchHit: '#F9E3A6',
    backstageShade: 'rgba(60,48,28,0.028)',
    focusCellFill: 'rgba(11,107,99,0.05)',
    dimCardLine: 'rgba(60,48,28,0.16)',
    layers: ['#F6F3EE', '#F3EFE9', '#EFEBE3', '#EDE8E0', '#E9E4DA']
  },
  dark: {
    searchHit: '#5A4712',
    backstageShade: 'rgba(0,0,0,0.22)',
    focusCellFill: 'rgba(92,205,189,0.07)',
    dimCardLine: 'rgba(243,239,232,0.18)',
    layers: ['#1D1C1A', '#211F1D', '#252321', '#292724', '#2D2A27']
  }
} as const

/** Six persona slots, assigned in order; colour never stands without its shape. */
export const persona = [
  { name: 'orange', shape: 'circle', light: '#B9480A', dark: '#FF9C5B' },
  { name: 'blue', shape: 'square', light: '#2A5BC0', dark: '#86B0FF' },
  { name: 'violet', shape: 'diamond', light: '#450064', dark: '#EFDCFF' },
  { name: 'pine', shape: 'hexagon', light: '#003822', dark: '#BCE5B3' },
  { name: 'stone', shape: 'triangle', light: '#6B6253', dark: '#A19787' },
  { name: 'berry', shape: 'pentagon', light: '#8A3362', dark: '#D375A4' }
] as const

/** Eight stage slots, assigned from left to right; after eight they start again. */
export const stage = [
  {
    name: 'sky',
    light: { panel: '#EFF3F8', header: '#D0E3F7', ink: '#184062', block: '#A2C2E0' },
    dark: { panel: '#191C20', header: '#263747', ink: '#C2E2FF', block: '#445B70' }
  },
  {
    name: 'lagoon',
    light: { panel: '#EDF4F5', header: '#C8E8EB', ink: '#004850', block: '#94C9CF' },
    dark: { panel: '#181D1E', header: '#1D3B3E', ink: '#B4E9EF', block: '#386064' }
  },
  {
    name: 'sage',
    light: { panel: '#EFF4F1', header: '#D0E8D7', ink: '#14482B', block: '#A2C9AE' },
    dark: { panel: '#191D1A', header: '#263B2D', ink: '#C2E9CE', block: '#44604D' }
  },
  {
    name: 'sand',
    light: { panel: '#F4F3ED', header: '#E9E0C8', ink: '#4B3B00', block: '#CABD96' },
    dark: { panel: '#1D1C18', header: '#3C351F', ink: '#EBDEB5', block: '#61583B' }
  },
  {
    name: 'clay',
    light: { panel: '#F7F1EE', header: '#F4DBCD', ink: '#5B3013', block: '#DBB59E' },
    dark: { panel: '#1F1B19', header: '#443024', ink: '#FDD5BD', block: '#6D5141' }
  },
  {
    name: 'rose',
    light: { panel: '#F8F1F1', header: '#F6D8DB', ink: '#5E2B32', block: '#DFB0B4' },
    dark: { panel: '#201A1B', header: '#462E30', ink: '#FFD0D4', block: '#6F4E51' }
  },
  {
    name: 'mauve',
    light: { panel: '#F5F1F6', header: '#EDD9ED', ink: '#512E53', block: '#D0B2D2' },
    dark: { panel: '#1E1B1E', header: '#3F2F40', ink: '#F1D2F3', block: '#655066' }
  },
  {
    name: 'iris',
    light: { panel: '#F2F2F8', header: '#DEDEF7', ink: '#393763', block: '#B9B9E1' },
    dark: { panel: '#1B1B20', header: '#333347', ink: '#D9DAFF', block: '#555571' }
  }
] as const

/** The typeface and what stands in for it. */
export const font = { family: 'Be Vietnam Pro', fallback: 'Inter, system-ui, sans-serif' } as const

/** Type sizes, line heights and letter-spacing in px at 100 %. */
export const type = {
  /** Stage title (map size 1). */
  stage: { size: 16, line: 24, weight: 600, letterSpacing: -0.1 },
  /** Card, step and lane title in 600 (map size 2). */
  card: { size: 13, line: 18, weight: 400, letterSpacing: 0 },
  /** Owner, counts, badges (map size 3). */
  meta: { size: 12, line: 16, weight: 500, letterSpacing: 0 },
  /** Buttons, tabs, fields. */
  ui: { size: 13, line: 18, weight: 500, letterSpacing: 0 },
  /** Lists, palette rows, quotes. */
  body: { size: 14, line: 20, weight: 400, letterSpacing: 0 },
  /** Map title in the top bar. */
  title: { size: 15, line: 20, weight: 600, letterSpacing: 0 },
  /** Panel and section titles. */
  h2: { size: 16, line: 24, weight: 600, letterSpacing: -0.1 },
  /** View and dialog titles. */
  h1: { size: 20, line: 28, weight: 600, letterSpacing: -0.2 },
  /** Library title. */
  display: { size: 28, line: 36, weight: 600, letterSpacing: -0.5 },
  /** Title on paper. */
  poster: { size: 36, line: 44, weight: 700, letterSpacing: -0.5 }
} as const

/** Distances in px, in steps. */
export const space = [2, 4, 6, 8, 12, 16, 20, 24, 32, 48, 64] as const

/** Corner radii in px. */
export const radius = {
  mark: 3,
  key: 5,
  tile: 6,
  tab: 7,
  card: 8,
  control: 8,
  segment: 10,
  cell: 12,
  stage: 12,
  panel: 16,
  dialog: 20,
  pill: 999
} as const

/** CSS shadows: e1 card at rest; e2 hover, inspector, minimap; e3 drag, dialog, popover. Every raised thing has a 1 px hairline ring as well. */
export const elevation = {
  light: {
    e0: 'none',
    e1: '0 1px 2px rgba(48,38,20,.06)',
    e2: '0 1px 2px rgba(48,38,20,.06), 0 6px 20px rgba(48,38,20,.09)',
    e3: '0 2px 6px rgba(48,38,20,.08), 0 24px 64px rgba(48,38,20,.20)'
  },
  dark: {
    e0: 'none',
    e1: '0 1px 2px rgba(0,0,0,.4)',
    e2: '0 2px 6px rgba(0,0,0,.4), 0 8px 24px rgba(0,0,0,.35)',
    e3: '0 4px 12px rgba(0,0,0,.45), 0 24px 64px rgba(0,0,0,.55)'
  }
} as const

/** Durations in ms and easings. Reduced motion means none of them. */
export const motion = {
  hover: { ms: 120, ease: 'ease-out' },
  move: { ms: 160, ease: 'cubic-bezier(.2,.8,.2,1)' },
  panel: { ms: 180, ease: 'cubic-bezier(.2,.8,.2,1)' },
  camera: { ms: 200, ease: 'cubic-bezier(.4,0,.2,1)' },
  reduced: { ms: 0 }
} as const

/** Stacking order. */
export const z = {
  stagePanel: 0,
  curve: 1,
  card: 2,
  link: 3,
  focusRing: 4,
  frozenHeader: 6,
  frozenCorner: 8,
  minimap: 30,
  inspector: 35,
  topBar: 40,
  menu: 45,
  scrim: 50,
  dialog: 60,
  toast: 70,
  tooltip: 80
} as const
