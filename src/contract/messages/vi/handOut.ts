import type { handOut as english } from '../en/handOut.ts'
import type { Translation } from '../translation.ts'

/** What stands on pages that are handed out, beside the words of the map and of its views, in Vietnamese. */
export const handOut: Translation<typeof english> = {
  version: 'Phiên bản {{number}}',
  review: 'xem lại {{day}}',
  page: 'trang {{number}}/{{count}}',
  day: '{{day}}/{{month}}/{{year}}',
  dayOfYear: '{{day}}/{{month}}',
  month: {
    '1': '1',
    '2': '2',
    '3': '3',
    '4': '4',
    '5': '5',
    '6': '6',
    '7': '7',
    '8': '8',
    '9': '9',
    '10': '10',
    '11': '11',
    '12': '12'
  },
  thin: { believed: 'Như ta tưởng', intended: 'Mong muốn' },
  of: '{{title}} · {{state}}',
  wanted: '{{what}}: {{text}}',
  unplaced: 'Chưa được đặt lên bảng',
  trend: 'Diễn biến',
  progress: 'Tiến độ',
  nothing: {
    map: 'Phần này của bản đồ không có giai đoạn và làn nào.',
    touchpoints: 'Bản đồ này chưa ghi điểm chạm nào.',
    improve: 'Bản đồ này chưa ghi cơ hội cải thiện nào.',
    layers: 'Chưa có làn nào của bản đồ này thuộc một trong năm lớp.',
    personas: 'Bản đồ này chưa có chân dung nào.',
    metrics: 'Bản đồ này chưa đo lường gì.',
    maturity: 'Chưa có ai đánh giá việc quản lý trải nghiệm.',
    emotion: 'Bản đồ này chưa đặt cảm xúc nào.'
  }
}
