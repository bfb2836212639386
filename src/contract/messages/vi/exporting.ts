import type { Translation } from '../translation.ts'
import type { exporting as english } from '../en/exporting.ts'

/** Handing a map out, in Vietnamese. */
export const exporting: Translation<typeof english> = {
  title: 'Xuất bản đồ',
  format: 'Định dạng',
  formats: { svg: 'SVG', png: 'PNG', json: 'JSON', mermaid: 'Mermaid' },
  formatHint: {
    svg: 'Sắc nét ở mọi cỡ, cho trang web và phần mềm vẽ',
    png: 'Ảnh cho thư, trò chuyện và trình chiếu',
    json: 'Đầy đủ mọi thứ, để cất giữ hoặc nhập lại',
    mermaid: 'Văn bản cho wiki và README'
  },
  look: 'Kiểu',
  looks: { light: 'Sáng', dark: 'Tối', ink: 'Mực' },
  density: 'Độ thoáng',
  densities: { compact: 'Gọn', comfortable: 'Thoáng' },
  scale: 'Kích thước',
  scaleTimes: '{{scale}}×',
  show: 'Hiển thị',
  titleBlock: 'Chú giải và khung tên',
  preview: 'Xem trước',
  previewPixels: '{{width}} × {{height}} px',
  previewOf: 'Hình xem trước',
  drawing: 'Đang vẽ…',
  complete: 'Đầy đủ: {{cards}}, {{steps}}, {{curves}}',
  cardsOf_one: '{{drawn}}/{{count}} thẻ',
  cardsOf_other: '{{drawn}}/{{count}} thẻ',
  stepsOf_one: '{{drawn}}/{{count}} bước',
  stepsOf_other: '{{drawn}}/{{count}} bước',
  curves_one: '{{count}} đường cảm xúc',
  curves_other: '{{count}} đường cảm xúc',
  incomplete: 'Hình chưa có đủ: {{cards}}, {{steps}}',
  hiddenLanes_one: '{{count}} làn ẩn không có trong hình.',
  hiddenLanes_other: '{{count}} làn ẩn không có trong hình.',
  foldedCards_one: '{{count}} thẻ nằm trong làn đã thu gọn: chỉ được đếm, không được vẽ.',
  foldedCards_other: '{{count}} thẻ nằm trong làn đã thu gọn: chỉ được đếm, không được vẽ.',
  jsonComplete: 'Chứa tất cả: mọi thẻ, đường cảm xúc, liên kết và ảnh.',
  cannotHold: 'Những gì {{format}} không chứa được:',
  save: 'Lưu {{format}}',
  copyPicture: 'Sao chép hình',
  copyText: 'Sao chép văn bản',
  copied: 'Đã sao chép. Hãy dán vào nơi bạn cần.',
  copyFailed: 'Không sao chép được. Hãy lưu thành tệp.',
  saved: 'Đã lưu thành “{{name}}”.',
  savedAt: 'Đã lưu: {{path}}',
  working: 'Đang vẽ {{percent}}…'
}
