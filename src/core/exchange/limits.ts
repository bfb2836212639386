/** What an imported file may hold at most (TARGETS §2): beyond it a file is refused before anything is made of it. */
export const importLimits = {
  /** Bytes of a file. */
  bytes: 50 * 1024 * 1024,
  /** Records of one map. */
  records: 50_000,
  /** Characters (UTF-16 units) of one text, and of a text that is read as a diagram. */
  text: 1_000_000,
  /** Diagrams read out of one file. */
  diagrams: 200
} as const
