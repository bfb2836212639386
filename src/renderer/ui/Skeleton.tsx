import './badge.css'

/** The place of something that is on its way. Hidden from screen readers: the region around it says that it is busy. */
export function Skeleton({ width = '100%', height, radius }: { width?: number | string; height: number | string; radius?: number }) {
  return <div className="skeleton" aria-hidden style={{ width, height, ...(radius === undefined ? {} : { borderRadius: radius }) }} />
}
