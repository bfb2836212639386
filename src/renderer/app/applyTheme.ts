// The one place where the design tokens become CSS custom properties. Style sheets name a property and never a value, so that a look
// changes here and nowhere else. Written through the object model: the content-security policy allows no style element.
import { color, derived, elevation, font, motion, persona, radius, stage, type, z, type Scheme } from '#core/theme/tokens.ts'

/** Writes every token for a scheme on an element, usually the root. `textScale` enlarges all text; 1 is as designed. */
export function applyTheme(root: HTMLElement, scheme: Scheme, textScale = 1): void {
  for (const [name, value] of Object.entries(themeProperties(scheme, textScale))) root.style.setProperty(name, value)
  root.dataset['theme'] = scheme
  root.style.colorScheme = scheme
}

/** All custom properties of a scheme by their kebab-case name. */
export function themeProperties(scheme: Scheme, textScale = 1): Record<string, string> {
  const properties: Record<string, string> = { '--text-scale': String(textScale), '--page-text-scale': String(textScale) }
  const family = `'${font.family}', ${font.fallback}`
  for (const [name, value] of Object.entries(color[scheme])) properties[`--${kebab(name)}`] = value
  for (const [name, value] of Object.entries(derived[scheme])) if (typeof value === 'string') properties[`--${kebab(name)}`] = value
  derived[scheme].layers.forEach((value, at) => (properties[`--layer-${at + 1}`] = value))
  persona.forEach((slot, at) => (properties[`--persona-${at + 1}`] = slot[scheme]))
  stage.forEach((slot, at) => {
    for (const [part, value] of Object.entries(slot[scheme])) properties[`--stage-${at + 1}-${part}`] = value
  })
  for (const [name, value] of Object.entries(elevation[scheme])) properties[`--${name}`] = value
  for (const [name, value] of Object.entries(radius)) properties[`--radius-${name}`] = `${value}px`
  for (const [name, value] of Object.entries(z)) properties[`--z-${kebab(name)}`] = String(value)
  for (const [name, { size, line, weight, letterSpacing }] of Object.entries(type)) {
    const words = `${weight} ${px(size, textScale)}/${px(line, textScale)} ${family}`
    properties[`--type-${name}`] = words
    // What lies on the map and is not of it asks for this one: the map itself has its words as they were measured.
    properties[`--page-type-${name}`] = words
    properties[`--tracking-${name}`] = `${letterSpacing}px`
  }
  properties['--font'] = family
  for (const [name, entry] of Object.entries(motion)) {
    if ('ease' in entry) properties[`--motion-${name}`] = `${entry.ms}ms ${entry.ease}`
  }
  return properties
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function px(value: number, scale: number): string {
  return `${Math.round(value * scale * 100) / 100}px`
}
