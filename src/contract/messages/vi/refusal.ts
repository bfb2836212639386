import type { Translation } from '../translation.ts'
import type { refusal as english } from '../en/refusal.ts'

/** Why a command did nothing, in Vietnamese. */
export const refusal: Translation<typeof english> = {
  notFound: 'Mục này không còn trên bản đồ; có thể nó đã bị bỏ trong một cửa sổ khác. Không có gì thay đổi.',
  laneTakesNoCards: 'Làn này không chứa thẻ. Hãy đặt thẻ vào làn khác.',
  laneHasNoCurve: 'Chỉ có thể đặt cảm xúc trong làn cảm xúc.',
  sameCard: 'Không thể gắn một thẻ với chính nó. Hãy chọn thẻ khác.',
  alreadyLinked: 'Hai thẻ này đã được gắn với nhau theo chiều này.',
  nothingToSplit: 'Ở đây không có gì để tách: giai đoạn được tách tại một bước đứng sau bước đầu tiên.',
  nothingToMerge: 'Phía sau không còn gì để gộp vào.',
  tooLong: 'Nội dung quá dài. Không có gì thay đổi; hãy rút ngắn rồi thử lại.',
  badValue: 'Giá trị này không phù hợp ở đây. Không có gì thay đổi.',
  emptyText: 'Chưa có chữ nào. Hãy viết trước đã.',
  locked: 'Bản đồ đang khoá nên mọi thứ đứng yên tại chỗ. Bấm ổ khoá ở thanh trên cùng để mở khoá rồi hãy sửa.',
  readOnly: 'Bản đồ này do phiên bản mới hơn ghi nên chỉ xem được. Chưa có gì thay đổi; hãy cập nhật Outside-In để chỉnh sửa.'
}
