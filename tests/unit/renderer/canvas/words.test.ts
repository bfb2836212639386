import { expect, it } from 'vitest'
import { commandIds } from '#core/commands/commands.ts'
import { messages } from '#contract/messages/messages.ts'

it('names every command in every language', () => {
  for (const language of ['en', 'vi'] as const) {
    const named = commandIds.filter((id) => {
      const [group = '', name = ''] = id.split('.')
      const words = messages[language].commands as Record<string, Record<string, string>>
      return words[group]?.[name]
    })
    expect(named).toEqual(commandIds)
  }
})
