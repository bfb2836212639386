import type { Client } from '#contract/client.ts'

const key = 'lastPlace'

/** Remembers where in the product one is, as the address within the page (such as `/map/j0…`), so that the next start leads there. */
export async function rememberPlace(client: Client, address: string): Promise<void> {
  await client.call('settings.set', { key, value: JSON.stringify(address) })
}

/** The address that was remembered last, or null. Whether it still leads somewhere is for the reader to find out. */
export async function recallPlace(client: Client): Promise<string | null> {
  const answer = await client.call('settings.get', { key })
  if (!answer.ok || answer.value.value === null) return null
  try {
    const address: unknown = JSON.parse(answer.value.value)
    return typeof address === 'string' ? address : null
  } catch {
    return null
  }
}
