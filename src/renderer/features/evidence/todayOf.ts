/** The day of a moment (ms since 1970 UTC) where one is, as records keep it: `YYYY-MM-DD`. */
export function todayOf(now: number): string {
  const date = new Date(now)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
