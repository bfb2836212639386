import type { views as english } from '../en/views.ts'
import type { Translation } from '../translation.ts'

/** Chuyển giữa các góc nhìn trên cùng một bản đồ. */
export const views: Translation<typeof english> = {
  switch: 'Các góc nhìn của bản đồ này',
  shown: 'Góc nhìn: {{view}}',
  show: 'Xem theo: {{view}}',
  more: 'Thêm',
  ofViews: 'góc nhìn',
  name: {
    map: 'Bản đồ',
    'outside-in': 'Từ ngoài vào',
    touchpoints: 'Điểm chạm',
    emotion: 'Cảm xúc',
    improve: 'Cải thiện',
    evidence: 'Bằng chứng',
    metrics: 'Chỉ số',
    compare: 'So sánh',
    maturity: 'Độ trưởng thành'
  }
}
