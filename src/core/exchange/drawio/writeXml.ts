/** A text as the value of an attribute or between tags; what XML 1.0 forbids is left out. Line breaks and tabs survive. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"'\n\t\r]/g, (character) => references[character] ?? '')
}

// Control characters, lone surrogates and the two that are no characters at all.
const forbidden = /(?![\n\t\r])[\p{Cs}\u0000-\u001f\ufffe\uffff]/gu
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;'
}

/** An element with its attributes in the order in which they stand; those that are undefined are left out. */
export function xmlTag(name: string, attributes: Readonly<Record<string, string | number | undefined>>, inside = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlText(String(value))}"`))
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`
}
