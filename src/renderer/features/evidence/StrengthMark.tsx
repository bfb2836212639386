/** How much a piece bears, as bars of growing height: filled up to its strength, outlined above. The words stand beside it. */
export function StrengthMark({ strength }: { strength: number }) {
  return (
    <svg className="strength-mark" width={16} height={14} viewBox="0 0 16 14" aria-hidden>
      {[1, 2, 3].map((bar) => {
        const height = 3 + bar * 3
        return (
          <rect
            key={bar}
            x={(bar - 1) * 5.5 + 0.5}
            y={13 - height}
            width={3}
            height={height}
            rx={1}
            fill={bar <= strength ? 'currentColor' : 'none'}
            stroke="currentColor"
          />
        )
      })}
    </svg>
  )
}
