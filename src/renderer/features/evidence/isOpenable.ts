/**
 * Whether an address that somebody wrote may be opened: a web page over https, or a mail address, written so that nothing hides in it.
 * Everything else (`javascript:`, `file:`, half an address) is text. The host judges again before it asks.
 */
export function isOpenable(address: string): boolean {
  if (/[\s\p{Cc}\p{Cf}]/u.test(address) || address.length > 2000) return false
  const parsed = URL.parse(address)
  if (parsed === null) return false
  return parsed.protocol === 'mailto:' || (parsed.protocol === 'https:' && parsed.username === '' && parsed.password === '')
}
