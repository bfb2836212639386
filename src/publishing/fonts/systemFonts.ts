import { readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'

/** Font files in folders and the folders in them, those first that go best beside the bundled typeface. Folders that cannot be read are passed over. */
export function systemFonts(folders: readonly string[]): string[] {
  const found = folders.flatMap((folder) => filesIn(folder, 0))
  return [...new Set(found)]
    .map((path) => ({ path, rank: rankOf(path) }))
    .sort(byRank)
    .map(({ path }) => path)
}

const endings = new Set(['.ttf', '.otf', '.ttc', '.otc'])
const deepest = 6

function filesIn(folder: string, depth: number): string[] {
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return depth < deepest ? filesIn(path, depth + 1) : []
    return endings.has(extname(entry.name).toLowerCase()) ? [path] : []
  })
}

/** Plain sans faces with many scripts that the systems bring along: Windows, macOS, Linux. */
const wellKnown =
  /^(?:segoeui|seguisym|msyh|malgun|yugoth[rm]|meiryo|leelawui|nirmala|simsun|tahoma|arial|PingFang|Hiragino Sans GB|AppleSDGothicNeo|ヒラギノ角ゴシック W3|GeezaPro|Thonburi|Kohinoor|Arial Unicode|NotoSans(?:CJK)?-Regular|NotoSans[A-Z][A-Za-z]*-Regular|SourceHanSans-Regular|wqy-|DroidSansFallback)/
const plain = /regular/i
const unlike = /mono|serif|bold|italic|oblique|light|thin|black|heavy|condensed|narrow|extra|medium|semi|\[wght\]|variable|-vf/i

function rankOf(path: string): number {
  const name = basename(path)
  return (unlike.test(name) ? 4 : 0) + (wellKnown.test(name) ? 0 : plain.test(name) ? 1 : 2)
}

function byRank(one: { path: string; rank: number }, other: { path: string; rank: number }): number {
  return one.rank - other.rank || (one.path < other.path ? -1 : 1)
}
