// Brings SVG path data into the few absolute commands that every writer understands: M L C Q A Z.

/** The same path with absolute M L C Q A Z alone, numbers rounded to 3 decimals. */
export function absolutePath(d: string): string {
  const reader = new Reader(d)
  let out = ''
  let command = ''
  let x = 0
  let y = 0
  let startX = 0
  let startY = 0
  // Second control point of the curve before, mirrored by S and T.
  let controlX = 0
  let controlY = 0
  let before = ''
  while (reader.hasMore()) {
    command = reader.command(command)
    const kind = command.toUpperCase()
    const isRelative = command !== kind
    const dx = isRelative ? x : 0
    const dy = isRelative ? y : 0
    const point = (): [number, number] => [reader.number() + dx, reader.number() + dy]
    switch (kind) {
      case 'M':
        ;[x, y] = point()
        startX = x
        startY = y
        out += `M${pair(x, y)}`
        // What follows a move without a command of its own is a line.
        command = isRelative ? 'l' : 'L'
        break
      case 'L':
        ;[x, y] = point()
        out += `L${pair(x, y)}`
        break
      case 'H':
        x = reader.number() + dx
        out += `L${pair(x, y)}`
        break
      case 'V':
        y = reader.number() + dy
        out += `L${pair(x, y)}`
        break
      case 'C':
      case 'S': {
        const smooth = before === 'C' || before === 'S'
        const [ax, ay] = kind === 'C' ? point() : smooth ? [2 * x - controlX, 2 * y - controlY] : [x, y]
        ;[controlX, controlY] = point()
        ;[x, y] = point()
        out += `C${pair(ax, ay)} ${pair(controlX, controlY)} ${pair(x, y)}`
        break
      }
      case 'Q':
      case 'T': {
        const smooth = before === 'Q' || before === 'T'
        const control = kind === 'Q' ? point() : smooth ? [2 * x - controlX, 2 * y - controlY] : [x, y]
        controlX = control[0] ?? x
        controlY = control[1] ?? y
        ;[x, y] = point()
        out += `Q${pair(controlX, controlY)} ${pair(x, y)}`
        break
      }
      case 'A': {
        const radii = pair(reader.number(), reader.number())
        const turn = reader.number()
        const flags = `${reader.flag()} ${reader.flag()}`
        ;[x, y] = point()
        out += `A${radii} ${short(turn)} ${flags} ${pair(x, y)}`
        break
      }
      case 'Z':
        x = startX
        y = startY
        out += 'Z'
        break
      default:
        return out
    }
    before = kind
  }
  return out
}

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  hasMore(): boolean {
    this.#skip()
    return this.#at < this.#text.length
  }

  /** The next command letter, or the one before if numbers follow at once. */
  command(before: string): string {
    this.#skip()
    const letter = this.#text.charAt(this.#at)
    if (!/[a-z]/iu.test(letter)) return before
    this.#at += 1
    return letter
  }

  number(): number {
    this.#skip()
    numberPattern.lastIndex = this.#at
    const found = numberPattern.exec(this.#text)
    this.#at = found ? numberPattern.lastIndex : this.#text.length
    return found ? Number(found[0]) : 0
  }

  /** A flag of an arc is one digit and may stand right before the next number. */
  flag(): string {
    this.#skip()
    this.#at += 1
    return this.#text.charAt(this.#at - 1)
  }

  #skip(): void {
    while (this.#at < this.#text.length && ' ,\n\t'.includes(this.#text.charAt(this.#at))) this.#at += 1
  }
}

const numberPattern = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/iuy

function pair(x: number, y: number): string {
  return `${short(x)} ${short(y)}`
}

function short(value: number): number {
  return Math.round(value * 1000) / 1000
}
