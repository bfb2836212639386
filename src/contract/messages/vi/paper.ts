import type { Translation } from '../translation.ts'
import type { paper as english } from '../en/paper.ts'

/** What stands on sheets of paper beside the map. */
export const paper: Translation<typeof english> = {
  stageOf: 'Giai đoạn {{number}}/{{count}}',
  tileFoot: '{{title}} · tờ {{number}}/{{count}}',
  overview: 'Toàn cảnh',
  overviewTitle: '{{title}}: cách ghép các tờ giấy',
  overviewHint: '{{rows}} × {{columns}} tờ, tất cả {{count}} tờ. Mỗi tờ chồng lên tờ kế tiếp 10 mm: cắt theo dấu thập, dán đến vạch nhỏ.'
}
