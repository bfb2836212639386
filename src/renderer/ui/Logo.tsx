import { iconBox } from '#core/icons/icons.ts'
import { logoParts } from '#core/icons/logo.ts'

/** The mark of the product: rings in the accent, the arrow in the first persona's colour. Decorative. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox={`0 0 ${iconBox} ${iconBox}`} fill="none" aria-hidden focusable="false">
      {logoParts.map(({ role, path, stroke }) =>
        role === 'ring' ? (
          <path key={path} d={path} stroke="var(--accent)" strokeWidth={stroke} strokeLinecap="round" />
        ) : (
          <path key={path} d={path} fill="var(--persona-1)" />
        )
      )}
    </svg>
  )
}
