/** The folder in which the host keeps copies of a library: beside it, under its name. For showing only; the page reads no files. */
export function snapshotFolderOf(libraryPath: string): string {
  return `${libraryPath.replace(/\.db$/, '')}.snapshots`
}
