import { iconBox, iconPath, iconStroke, type IconName } from '#core/icons/icons.ts'

/** A bundled icon in the colour of its text. Always decorative: the control around it carries the name. */
export function Icon({ name, size = 16, className }: { name: IconName; size?: number; className?: string }) {
  return (
    <svg
      className={className ? `icon ${className}` : 'icon'}
      width={size}
      height={size}
      viewBox={`0 0 ${iconBox} ${iconBox}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={iconStroke(size)}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable="false"
    >
      <path d={iconPath(name)} />
    </svg>
  )
}
