// Seeded Vietnamese and English texts as people write them on cards: words, figures, codes, prices, quotes, names.

/** `count` texts of one to eleven words; the same for the same seed. */
export function randomTexts(seed: number, count: number): string[] {
  let state = seed >>> 0
  const next = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 0x1_0000_0000) * limit)
  }
  const pick = (from: readonly string[]): string => from[next(from.length)] ?? ''
  const word = (): string => {
    const kind = next(20)
    if (kind < 8) return pick(vietnamese)
    if (kind < 13) return pick(english)
    if (kind < 14) return `${String(next(999))}.${String(next(900) + 100)}\u00a0₫`
    if (kind < 15) return `“${pick(vietnamese)} ${pick(english)}”`
    if (kind < 16) return `${pick(vietnamese).toUpperCase()},`
    if (kind < 17) return pick(codes)
    if (kind < 18) return `(${pick(english)}/${pick(vietnamese)})`
    return Array.from({ length: 2 + next(6) }, () => String.fromCodePoint(printable(next(460)))).join('')
  }
  return Array.from({ length: count }, () => Array.from({ length: 1 + next(11) }, word).join(' '))
}

const vietnamese =
  `Đường dẫn trải nghiệm khách hàng nghẽn mạch cước phí hoá đơn gọi tổng đài chờ đợi bực mình vui vẻ Nguyễn Thị Lan ưỡn ẹo khuỷu
  tay ngoằn ngoèo quyết định huỷ dịch vụ thuê bao Tư vấn viên ảnh hưởng lượt truy cập ổn định yêu cầu bồi thường AVATAR Tây Từ Vẫy Ỷ Lộ Phở Kỹ`.split(
    /\s+/u
  )
const english =
  `Calls the hotline waits fourteen minutes office traffic offline affluent fjord Waffle flight AVAILABLE Type to add card evidence
  Yesterday LTE WiFi r. y, Wave Toyota kick off self-service e-mail fifty`.split(/\s+/u)
const codes = ['VAS-0931', '+84', '9090', ':star:', '13:40', '100%', '#42', '1/2', '3,5', 'x2', '—', '–', '…', '&', '@', '€5', '™']

/** Any printable character of Latin, Vietnamese and punctuation that the font has. */
function printable(index: number): number {
  if (index < 94) return 0x21 + index
  if (index < 180) return 0xc0 + ((index - 94) % 64)
  if (index < 280) return 0x1ea0 + ((index - 180) % 90)
  if (index < 300) return [0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1a0, 0x1a1, 0x1af, 0x1b0][(index - 280) % 12] ?? 0x61
  return 0x41 + ((index - 300) % 26)
}
