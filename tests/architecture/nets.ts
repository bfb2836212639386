// The three nets as functions: each runs over a project folder and gives back what it said.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const tools = join(import.meta.dirname, '../../node_modules')

export type Finding = { readonly from: string; readonly rule: string }
export type Cruise = { readonly violations: readonly Finding[]; readonly modules: readonly string[] }

type CruiserReport = {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] }
}

/** `file(line,column): error TS…` lines of every layer's project. */
export async function typecheck(project: string): Promise<string> {
  return run(project, [join(tools, 'typescript/bin/tsc'), '-b', '--pretty', 'false'])
}

/** Through a file: dependency-cruiser ends its process before a pipe has taken a long report. */
export async function cruise(project: string, ...folders: readonly string[]): Promise<Cruise> {
  const path = join(mkdtempSync(join(tmpdir(), 'cruise-')), 'report.json')
  const options = ['--config', 'build/dependency-cruiser.cjs', '--output-type', 'json', '--output-to', path]
  await run(project, [join(tools, 'dependency-cruiser/bin/dependency-cruiser.mjs'), ...options, ...folders])
  const report = JSON.parse(readFileSync(path, 'utf8')) as CruiserReport
  rmSync(dirname(path), { recursive: true })
  return {
    modules: report.modules.map(({ source }) => source),
    violations: report.summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }))
  }
}

export async function lint(project: string): Promise<readonly Finding[]> {
  const command = [join(tools, 'eslint/bin/eslint.js'), '--config', 'build/eslint.config.mjs', '--format', 'json', 'src']
  const report = JSON.parse(await run(project, command)) as { filePath: string; messages: { ruleId: string | null }[] }[]
  return report.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => ({
      from: filePath.slice(filePath.indexOf(`${project}/`) + project.length + 1),
      rule: ruleId ?? 'does not parse'
    }))
  )
}

/** A net that finds something exits with an error; what it printed is the answer either way. */
async function run(cwd: string, command: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, command, { cwd, maxBuffer: 64e6 }, (error, stdout, stderr) => {
      if (error !== null && stderr !== '') reject(new Error(stderr))
      else resolve(stdout)
    })
  })
}
