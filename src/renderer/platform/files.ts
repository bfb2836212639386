import type { Client } from '#contract/client.ts'
import type { ContractError } from '#contract/error.ts'
import { err, ok, type Result } from '#core/result.ts'
import { decodeBase64, encodeBase64 } from './base64.ts'
import type { Connection } from './connect.ts'
import { unreachable } from './unreachable.ts'

/** A file that the person chose; `data` is base64. */
export interface PickedFile {
  readonly name: string
  readonly data: string
}

/** A file for the person; `data` is base64. */
export interface FileToSave {
  readonly name: string
  readonly mime: string
  readonly data: string
  /** A path that was saved to in this session, to be written again without asking. The browser knows none. */
  readonly to?: string | undefined
}

/**
 * What became of a file. `saved`: it lies at `path`. `handedOver`: the browser has it and puts it where it puts downloads.
 * `cancelled`: the person thought better of it.
 */
export type SavedFile = { readonly kind: 'saved'; readonly path: string } | { readonly kind: 'handedOver' | 'cancelled' }

/** Getting files from the person and giving them files. Picking gives no files where the person thought better of it. */
export interface FilePort {
  readonly pickFiles: () => Promise<Result<readonly PickedFile[], ContractError>>
  readonly pickPicture: () => Promise<Result<PickedFile | null, ContractError>>
  readonly save: (file: FileToSave) => Promise<Result<SavedFile, ContractError>>
}

/** The largest file that the services take, bytes. */
export const largestFile = 50 * 1024 * 1024

const mapFiles = '.json,.mmd,.mermaid,.md,.csv,.tsv,.html,.txt'
const pictureFiles = 'image/png,image/jpeg,image/webp,image/gif'

/** Files through the dialogs of Electron where there are any, else through the browser. */
export function createFilePort(connection: Connection): FilePort {
  const inBrowser = browserFiles(document)
  return connection.host === 'electron' ? { ...hostFiles(connection), pickPicture: inBrowser.pickPicture } : inBrowser
}

/** Reads a file that was chosen, dropped or pasted. `tooLarge` beyond 50 MB, before anything is read. */
export async function readFile(file: File): Promise<Result<PickedFile, ContractError>> {
  if (file.size > largestFile) return err({ code: 'tooLarge', message: `${file.name} has ${file.size} bytes` })
  try {
    return ok({ name: file.name, data: encodeBase64(new Uint8Array(await file.arrayBuffer())) })
  } catch (error) {
    return unreachable(file.name, error)
  }
}

/** Lets the person choose pictures, unread; none where they thought better of it. */
export function choosePictureFiles(page: Document, several: boolean): Promise<readonly File[]> {
  return choose(page, pictureFiles, several)
}

function hostFiles(client: Client): Pick<FilePort, 'pickFiles' | 'save'> {
  return {
    pickFiles: () => client.call('files.pick', {}),
    save: async ({ name, data, to }) => {
      const answer = await client.call('files.save', { name, data, ...(to === undefined ? {} : { to }) })
      if (!answer.ok) return answer
      return ok(answer.value.path === null ? { kind: 'cancelled' } : { kind: 'saved', path: answer.value.path })
    }
  }
}

function browserFiles(page: Document): FilePort {
  return {
    pickFiles: async () => readAll(await choose(page, mapFiles, true)),
    pickPicture: async () => {
      const files = await readAll(await choose(page, pictureFiles, false))
      return files.ok ? ok(files.value[0] ?? null) : files
    },
    save: async ({ name, mime, data }) => {
      const url = URL.createObjectURL(new Blob([decodeBase64(data)], { type: mime }))
      const link = page.createElement('a')
      link.href = url
      link.download = name
      link.click()
      // The download reads the address after this turn; a minute is long enough for any disk.
      setTimeout(() => URL.revokeObjectURL(url), 60_000)
      return ok({ kind: 'handedOver' })
    }
  }
}

async function readAll(files: readonly File[]): Promise<Result<readonly PickedFile[], ContractError>> {
  const read: PickedFile[] = []
  for (const file of files) {
    const one = await readFile(file)
    if (!one.ok) return one
    read.push(one.value)
  }
  return ok(read)
}

function choose(page: Document, accept: string, multiple: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = page.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = multiple
    input.hidden = true
    const finish = () => {
      input.remove()
      resolve([...(input.files ?? [])])
    }
    input.addEventListener('change', finish)
    input.addEventListener('cancel', finish)
    page.body.append(input)
    input.click()
  })
}
