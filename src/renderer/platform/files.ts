import type { Client } from '#contract/client.ts'
import type { ContractError } from '#contract/error.ts'
import { acceptedFiles } from '#core/exchange/readableEndings.ts'
import { err, ok, type Result } from '#core/result.ts'
import { decodeBase64 } from './base64.ts'
import { encodeFile } from './fileEncoder.ts'
import type { Connection } from './connect.ts'

/** A file that the person chose; `data` is base64. */
export interface PickedFile {
  readonly name: string
  readonly data: string
}

/** A file on its way in, read only when its turn comes: twenty of 50 MB are never in memory at once. `read` gives base64, of
 * a file in a blob that travels as it is. */
export interface IncomingFile {
  readonly name: string
  readonly read: () => Promise<Result<string | Blob, ContractError>>
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
  readonly pickFiles: () => Promise<Result<readonly IncomingFile[], ContractError>>
  readonly pickPicture: () => Promise<Result<PickedFile | null, ContractError>>
  readonly save: (file: FileToSave) => Promise<Result<SavedFile, ContractError>>
}

/** The largest file that the services take, bytes. */
export const largestFile = 50 * 1024 * 1024

const pictureFiles = 'image/png,image/jpeg,image/webp,image/gif'

/** Files through the dialogs of Electron where there are any, else through the browser. */
export function createFilePort(connection: Connection): FilePort {
  const inBrowser = browserFiles(document)
  return connection.host === 'electron' ? { ...hostFiles(connection), pickPicture: inBrowser.pickPicture } : inBrowser
}

/** Reads a file that was chosen, dropped or pasted. `tooLarge` beyond 50 MB, before anything is read. */
export async function readFile(file: File): Promise<Result<PickedFile, ContractError>> {
  const data = await base64Of(file)
  return data.ok ? ok({ name: file.name, data: data.value }) : data
}

/** A file that was chosen or dropped, to be read later. */
export function incomingFile(file: File): IncomingFile {
  return {
    name: file.name,
    read: async () => {
      if (file.size > largestFile) return tooLarge(file)
      const text = await encodeFile(file)
      return text ? ok(text) : err({ code: 'fileGone', message: file.name })
    }
  }
}

/** A file whose content is here already: pasted, or handed over by the host. */
export function incomingText({ name, data }: PickedFile): IncomingFile {
  return { name, read: () => Promise.resolve(ok(data)) }
}

/** Lets the person choose pictures, unread; none where they thought better of it. */
export function choosePictureFiles(page: Document, several: boolean): Promise<readonly File[]> {
  return choose(page, pictureFiles, several)
}

function hostFiles(client: Client): Pick<FilePort, 'pickFiles' | 'save'> {
  return {
    pickFiles: async () => {
      const answer = await client.call('files.pick', {})
      if (!answer.ok) return answer
      return ok(answer.value.map(({ name, data, error }) => ({ name, read: () => Promise.resolve(error ? err(error) : ok(data)) })))
    },
    save: async ({ name, data, to }) => {
      const answer = await client.call('files.save', { name, data, ...(to === undefined ? {} : { to }) })
      if (!answer.ok) return answer
      return ok(answer.value.path === null ? { kind: 'cancelled' } : { kind: 'saved', path: answer.value.path })
    }
  }
}

function browserFiles(page: Document): FilePort {
  return {
    pickFiles: async () => ok((await choose(page, acceptedFiles, true)).map(incomingFile)),
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
      // What is done about it, such as closing a dialog, waits until keys that came meanwhile are heard.
      await new Promise((resolve) => setTimeout(resolve))
      return ok({ kind: 'handedOver' })
    }
  }
}

function tooLarge(file: File) {
  return err({ code: 'tooLarge' as const, message: `${file.name} has ${file.size} bytes` })
}

/** By the browser itself, which works off the interface's thread: 50 MB turned into text here would stop it for half a second. */
async function base64Of(file: File): Promise<Result<string, ContractError>> {
  if (file.size > largestFile) return tooLarge(file)
  const { promise, resolve } = Promise.withResolvers<Result<string, ContractError>>()
  const reader = new FileReader()
  reader.onload = () => {
    const address = typeof reader.result === 'string' ? reader.result : ''
    resolve(ok(address.slice(address.indexOf(',') + 1)))
  }
  // What was chosen may be a folder, or gone by now.
  reader.onerror = () => resolve(err({ code: 'fileGone', message: `${file.name}: ${reader.error?.name ?? ''}` }))
  reader.readAsDataURL(file)
  return promise
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
