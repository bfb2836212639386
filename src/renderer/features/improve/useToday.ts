import { useNow } from '../../app/useNow.ts'

/** The day on this computer, `YYYY-MM-DD`, as records keep days. */
export function useToday(): string {
  return dayText(new Date(useNow()))
}

/** A local date as records keep it. */
export function dayText(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
