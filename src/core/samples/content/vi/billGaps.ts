import type { GapDescription } from '../../gapDescription.ts'

/** Sổ khoảng cách của bản đồ mẫu, lớn nhất trước. */
export const billGaps: readonly GapDescription[] = [
  {
    kind: 'deliveredPerceived',
    text: 'Ta tính cuộc gọi đã được trả lời từ lúc tổng đài tự động nhấc máy; chị Lan tính mười bốn phút đến khi gặp được người.',
    severity: 3,
    step: 5,
    cards: ['onHold']
  },
  {
    kind: 'departments',
    text: 'Tổng đài, Sản phẩm và Tài chính mỗi nơi biết một phần ba sự việc; không ai biết toàn bộ.',
    severity: 3,
    step: 6,
    cards: ['screens']
  },
  {
    kind: 'wantedAssumed',
    text: 'Ta giả định khách muốn hoá đơn thật chi tiết. Khách muốn một câu nói rõ vì sao cước tăng.',
    severity: 2,
    step: 3,
    cards: ['codes']
  },
  { kind: 'promiseReality', text: 'Quảng cáo nói: “Luôn bên bạn”. Sự việc nói: năm ngày không một lời.', severity: 2, step: 7 },
  {
    kind: 'businessCustomer',
    text: 'Gói cước thêm mang về doanh thu tháng này và làm mất một khách hàng sáu năm.',
    severity: 2
  },
  { kind: 'frontBack', text: 'Tổng đài viên chỉ biết có đợt ra cước khi thấy hàng chờ dài ra.', severity: 1, step: 5, closed: true }
]
