import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Handlers } from '#contract/dispatch.ts'
import type { Value } from '#contract/operations.ts'
import { importLimits } from '#core/exchange/limits.ts'
import { err, ok } from '#core/result.ts'
import { fail } from '../failures.ts'
import type { HostPort } from '../hostPort.ts'
import { fileFailure } from './fileFailure.ts'
import { writeFileWhole } from './writeFileWhole.ts'

/** Files and addresses outside the library, through what the host offers. */
export function fileHandlers(
  host: HostPort,
  libraryPath: string
): Pick<Handlers, 'host.info' | 'host.openExternal' | 'host.openWindow' | 'host.reveal' | 'files.save' | 'files.pick'> {
  const { kind, version, platform, locale, files, reveal } = host
  // A page may only write again, or ask to see, what the person let it save: it must not probe for files.
  const saved = new Set<string>()
  return {
    'host.info': () => ok({ host: kind, version, platform, libraryPath, locale, canPickFiles: files !== null }),
    'host.openExternal': async ({ url }) => ok({ opened: await host.openExternal(url) }),
    'host.openWindow': ({ view, id }) => {
      host.openWindow?.(`/maps/${id}/${view}`)
      return ok({ opened: host.openWindow !== null })
    },
    'host.reveal': async ({ path }) => {
      if (!reveal) return fail('notHere', 'this host shows no folders')
      if (!saved.has(path) && path !== libraryPath) return fail('forbidden', 'only what was saved in this session can be shown')
      await reveal(path)
      return ok({})
    },
    'files.save': async ({ name, data, to }) => {
      if (!files) return fail('notHere', 'this host saves no files')
      const path = to !== undefined && saved.has(to) ? to : await files.chooseSavePath(basename(name))
      if (path === null) return ok({ path })
      try {
        await writeFileWhole(path, Buffer.from(data, 'base64'))
      } catch (error) {
        return asFileFailure(error, path)
      }
      saved.add(path)
      return ok({ path })
    },
    'files.pick': async () => {
      if (!files) return fail('notHere', 'this host picks no files')
      const picked: Value<'files.pick'> = []
      for (const path of await files.chooseFiles()) {
        const name = basename(path)
        try {
          const { size } = await stat(path)
          const { error } = fail('tooLarge', `${name} has ${size} bytes; at most ${importLimits.bytes}`)
          picked.push(size > importLimits.bytes ? { name, data: '', error } : { name, data: (await readFile(path)).toString('base64') })
        } catch (error) {
          const failure = asFileFailure(error, path)
          picked.push({ name, data: '', error: failure.error })
        }
      }
      return ok(picked)
    }
  }
}

function asFileFailure(error: unknown, path: string) {
  const failure = fileFailure(error, path)
  if (!failure) throw error
  return err(failure)
}
