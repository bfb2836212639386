import type { Translation } from '../translation.ts'
import type { clipboard as english } from '../en/clipboard.ts'

/** What is said when something is pasted into a map, in Vietnamese. */
export const clipboard: Translation<typeof english> = {
  pasted: 'Đã dán: {{what}}. Hoàn tác sẽ bỏ tất cả trong một bước.',
  cards_one: '{{count}} thẻ',
  cards_other: '{{count}} thẻ',
  feelings_one: '{{count}} cảm xúc',
  feelings_other: '{{count}} cảm xúc',
  newSteps_one: '{{count}} bước mới',
  newSteps_other: '{{count}} bước mới',
  newLanes_one: '{{count}} làn mới',
  newLanes_other: '{{count}} làn mới',
  scale: 'các số từ {{from}} đến {{to}} được đọc là cảm xúc',
  strange_one: '{{count}} đoạn chữ không nêu cảm xúc nào và thành thẻ trong một làn “{{lane}}” riêng',
  strange_other: '{{count}} đoạn chữ không nêu cảm xúc nào và thành thẻ trong một làn “{{lane}}” riêng',
  beside_one: 'bỏ qua {{count}} dòng nằm ngoài bảng',
  beside_other: 'bỏ qua {{count}} dòng nằm ngoài bảng',
  noPlace: 'Hãy chọn một ô hoặc tên một làn rồi dán.',
  notLoaded: 'Không tải được phần này của Outside-In. Chưa có gì thay đổi; hãy dán lại.',
  nothing: 'Trong bảng tạm không có gì có thể thành thẻ.',
  tooMuch:
    'Như vậy sẽ thành {{what}} cùng lúc, trong khi tối đa là {{limit}}. Chưa có gì thay đổi; hãy dán từng phần hoặc dán thành bản đồ mới.',
  questionTitle: 'Dán nhiều như vậy?',
  question: 'Sẽ có thêm: {{what}}.',
  questionHint: 'Hoàn tác sẽ bỏ tất cả trong một bước.',
  pasteAll: 'Dán tất cả',
  asNewMap: 'Dán thành bản đồ mới',
  newMapTitle: 'Dán thành bản đồ mới',
  newMapHint:
    'Hãy sao chép một bảng trong Excel, Google Trang tính, Word, Notion hay Markdown, hoặc một hành trình Mermaid, rồi nhấn {{keys}} tại đây. Bạn xem trước kết quả rồi mới giữ lại.',
  newMapField: 'Dán vào đây',
  newMapNothing: 'Không tạo được bản đồ từ nội dung trong bảng tạm: không có bảng hay hành trình Mermaid nào.'
}
