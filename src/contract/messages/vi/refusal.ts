import type { Translation } from '../translation.ts'
import type { refusal as english } from '../en/refusal.ts'

/** Why a command did nothing, in Vietnamese. */
export const refusal: Translation<typeof english> = {
  notFound: 'Mục này không còn trên bản đồ; có thể nó đã bị bỏ trong một cửa sổ khác. Không có gì thay đổi.',
  laneTakesNoCards: 'Làn này không chứa thẻ. Hãy đặt thẻ vào làn khác.',
  laneHasNoCurve: 'Chỉ có thể đặt cảm xúc trong làn cảm xúc.',
  sameCard: 'Không thể gắn một thẻ với chính nó. Hãy chọn thẻ khác.',
  alreadyLinked: 'Hai thẻ này đã được gắn với nhau theo chiều này.',
  tooLong: 'Nội dung quá dài. Không có gì thay đổi; hãy rút ngắn rồi thử lại.',
  badValue: 'Giá trị này không phù hợp ở đây. Không có gì thay đổi.',
  readOnly: 'Bản đồ này do phiên bản mới hơn ghi nên chỉ xem được. Chưa có gì thay đổi; hãy cập nhật Outside-In để chỉnh sửa.'
}
