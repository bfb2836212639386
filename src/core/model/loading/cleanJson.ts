import { cleanText } from '../../text/clean.ts'
import type { RepairCode } from './repair.ts'

/** Hears of each value that had to be changed, with its path within the record. */
export type CleanReport = (code: Extract<RepairCode, 'dangerousKey' | 'notFinite' | 'notJson' | 'text'>, path: string) => void

/** Keys that reach an object's prototype when they are assigned carelessly. */
const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype'])
const plainText = /^[\n\x20-\x7e]*$/

/**
 * A copy of a JSON value of which nothing can do harm: no keys that reach a prototype, finite numbers (others become null, −0 becomes 0),
 * well-formed NFC text without control characters. The caller has checked that it nests no deeper than `maxDepth`.
 */
export function cleanJson(value: unknown, path: string, report: CleanReport): unknown {
  switch (typeof value) {
    case 'string':
      return cleanString(value, path, report)
    case 'boolean':
      return value
    case 'number':
      if (Number.isFinite(value)) return value + 0
      report('notFinite', path)
      return null
    case 'object':
      if (value === null) return null
      return Array.isArray(value) ? cleanArray(value, path, report) : cleanObject(value, path, report)
    default:
      report('notJson', path)
      return null
  }
}

function cleanArray(value: readonly unknown[], path: string, report: CleanReport): unknown[] {
  return Array.from(value, (inner, position) => cleanJson(inner, `${path}[${position}]`, report))
}

function cleanObject(value: object, path: string, report: CleanReport): Record<string, unknown> {
  const cleaned: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) {
    const innerPath = path === '' ? key : `${path}.${key}`
    const cleanKey = plainText.test(key) ? key : cleanString(key, innerPath, report)
    if (dangerousKeys.has(cleanKey)) report('dangerousKey', innerPath)
    else cleaned[cleanKey] = cleanJson(inner, innerPath, report)
  }
  return cleaned
}

function cleanString(value: string, path: string, report: CleanReport): string {
  if (plainText.test(value)) return value
  const cleaned = cleanText(value)
  if (cleaned !== value) report('text', path)
  return cleaned
}
