/** One line to draw; `width` in px. Spaces at the end of a line are neither drawn nor counted. */
export interface WrappedLine {
  text: string
  width: number
}

/** Where the lines of a paragraph go: the room of every line of the whole text, px; the number of its first line; and how many it may have. */
export interface LineRoom {
  readonly available: (line: number) => number
  readonly firstLine: number
  readonly limit: number
}
