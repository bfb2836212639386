/**
 * Puts headers where the zoom wants them, from their places on the ground (`--x` and `--w`, or `--y` and `--h`), and tells their band
 * the sizes that go with it. Written to each header by itself: what a band hands down as one property, the browser styles anew in
 * everything that lies in it, at every step of the zoom.
 */
export function placeHeaders(band: HTMLElement, slide: HTMLElement, zoom: number, sizes: Readonly<Record<string, string>>): void {
  for (const header of slide.children) {
    if (!(header instanceof HTMLElement)) continue
    const { style } = header
    put(style, 'left', style.getPropertyValue('--x'), zoom)
    put(style, 'width', style.getPropertyValue('--w'), zoom)
    put(style, 'top', style.getPropertyValue('--y'), zoom)
    put(style, 'height', style.getPropertyValue('--h'), zoom)
  }
  for (const [name, value] of Object.entries(sizes)) {
    if (band.style.getPropertyValue(name) !== value) band.style.setProperty(name, value)
  }
}

function put(style: CSSStyleDeclaration, name: 'left' | 'top' | 'width' | 'height', onGround: string, zoom: number): void {
  // What says nothing of it leaves it to the stylesheet.
  if (onGround === '') return
  const value = `${Number(onGround) * zoom}px`
  if (style[name] !== value) style[name] = value
}
