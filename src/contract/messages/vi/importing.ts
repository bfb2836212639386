import type { Translation } from '../translation.ts'
import type { importing as english } from '../en/importing.ts'

/** Bringing maps in, in Vietnamese. */
export const importing: Translation<typeof english> = {
  title: 'Kết quả sau khi nhập',
  reading: 'Đang đọc “{{name}}”…',
  pasted: 'Văn bản đã dán',
  from: 'Từ “{{name}}”. Chưa có gì được giữ lại cho đến khi bạn đồng ý.',
  keepThis: 'Giữ “{{title}}”',
  keep_one: 'Giữ {{count}} bản đồ',
  keep_other: 'Giữ {{count}} bản đồ',
  keeping: 'Đang lưu…',
  pictureOf: 'Hình của “{{title}}”',
  contents: '{{stages}} · {{steps}} · {{cards}} · {{personas}}',
  personas_one: '{{count}} chân dung',
  personas_other: '{{count}} chân dung',
  warnings_one: '{{count}} điều cần biết',
  warnings_other: '{{count}} điều cần biết',
  noWarnings: 'Đọc được trọn vẹn',
  line: 'Dòng {{line}}',
  nothingTitle: 'Không tạo được bản đồ từ nội dung này',
  nothingText:
    'Thư viện của bạn không thay đổi. Outside-In đọc được tệp .journey.json của chính nó, hành trình Mermaid (.mmd, hoặc .md có khối mermaid) và bảng (.csv, .tsv, .md, .html, hoặc dán vào).',
  kept_one: '“{{title}}” đã nằm trong thư viện của bạn.',
  kept_other: '{{count}} bản đồ đã nằm trong thư viện của bạn.',
  failed: 'Không đọc được tệp',
  table: {
    orientation: 'Các hàng của bảng là',
    lanesAsRows: 'Làn',
    stagesAsRows: 'Giai đoạn',
    scale: 'Thang cảm xúc',
    fromTo: '{{from}} đến {{to}}',
    lanes: 'Các làn của bảng',
    kindOf: 'Loại của làn {{lane}}',
    noName: 'Chưa có tên',
    leaveOut: 'Bỏ ra',
    entries_one: '{{count}} mục',
    entries_other: '{{count}} mục',
    moreLanes_one: 'Còn {{count}} làn nữa; có thể đổi loại trên bản đồ.',
    moreLanes_other: 'Còn {{count}} làn nữa; có thể đổi loại trên bản đồ.'
  },
  unnamed: 'Bản đồ chưa đặt tên'
}
