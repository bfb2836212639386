/** A rectangle with rounded corners as path data. */
export function blockPath(x: number, y: number, width: number, height: number, corner: number): string {
  const r = Math.min(corner, width / 2, height / 2)
  const right = short(x + width)
  const bottom = short(y + height)
  const left = short(x)
  const top = short(y)
  return (
    `M${short(x + r)} ${top}L${short(x + width - r)} ${top}Q${right} ${top} ${right} ${short(y + r)}L${right} ${short(y + height - r)}` +
    `Q${right} ${bottom} ${short(x + width - r)} ${bottom}L${short(x + r)} ${bottom}Q${left} ${bottom} ${left} ${short(y + height - r)}` +
    `L${left} ${short(y + r)}Q${left} ${top} ${short(x + r)} ${top}Z`
  )
}

/** A filled circle as path data. */
export function dotPath(x: number, y: number, r: number): string {
  const arc = `A${short(r)} ${short(r)} 0 1 1`
  return `M${short(x - r)} ${short(y)}${arc} ${short(x + r)} ${short(y)}${arc} ${short(x - r)} ${short(y)}Z`
}

function short(value: number): number {
  return Math.round(value * 100) / 100
}
