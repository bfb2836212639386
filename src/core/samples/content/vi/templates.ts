import type { MapDescription } from '../../mapDescription.ts'
import type { TemplateId } from '../../templateIds.ts'

/** Các mẫu khởi đầu bằng tiếng Việt: tiêu đề để điền, và vài thẻ cho thấy chỗ nào ghi gì. */
export const templateMaps: Readonly<Record<TemplateId, MapDescription>> = {
  blank: {
    title: 'Bản đồ chưa đặt tên',
    description: '',
    state: 'current',
    personas: {},
    stages: [{ title: 'Giai đoạn đầu', steps: [''] }],
    lanes: [
      { kind: 'doing', title: 'Làm gì' },
      { kind: 'thinking', title: 'Nghĩ gì' },
      { kind: 'emotion', title: 'Cảm xúc' },
      { kind: 'pains', title: 'Điểm đau' }
    ]
  },
  customerJourney: {
    title: 'Hành trình khách hàng',
    description: 'Những gì khách hàng trải qua, từ ý nghĩ đầu tiên đến hoá đơn cuối cùng.',
    state: 'current',
    personas: {
      customer: {
        name: 'Khách hàng',
        kind: 'customer',
        summary: 'Người này là ai? Tuổi, nghề, hoàn cảnh',
        quote: 'Một câu chỉ người này mới nói'
      }
    },
    stages: [
      { title: 'Khám phá', steps: ['Nhận ra nhu cầu', 'Nghe đến chúng ta'] },
      { title: 'So sánh', steps: ['Xem các lựa chọn', 'Hỏi người khác'] },
      { title: 'Mua', steps: [{ title: 'Quyết định', momentOfTruth: true }, 'Thanh toán'] },
      { title: 'Sử dụng', steps: ['Bắt đầu dùng', 'Dùng hằng ngày', 'Cần giúp đỡ'] },
      { title: 'Ở lại hay rời đi', steps: ['Gia hạn hoặc thôi'] }
    ],
    lanes: [
      { kind: 'doing', title: 'Làm gì', cells: ['Người này làm gì ở đây? Mỗi thẻ một việc'] },
      { kind: 'thinking', title: 'Nghĩ gì', cells: ['“Mình đang nghĩ gì?”'] },
      { kind: 'emotion', title: 'Cảm xúc', curves: { customer: [0, 0.5, 0.3, -0.4, 0.6, -0.5, 1, 1.2, -1.2, 0.4] } },
      {
        kind: 'touchpoints',
        title: 'Điểm chạm',
        cells: [
          null,
          { text: 'Kết quả tìm kiếm', channel: 'website', control: 'influenced' },
          { text: 'Trang web', channel: 'website' },
          { text: 'Bạn bè', channel: 'wordOfMouth', control: 'uncontrolled' },
          { text: 'Cửa hàng', channel: 'shop' }
        ]
      },
      { kind: 'needs', title: 'Nhu cầu', cells: ['Điều gì phải đúng thì người này mới đi tiếp?'] },
      { kind: 'pains', title: 'Điểm đau', cells: [null, null, null, 'Điều gì gây bực hay cản trở?'] },
      { kind: 'gains', title: 'Điểm sáng', cells: [null, null, null, null, null, null, 'Điều gì làm họ thích thú?'] },
      { kind: 'quotes', title: 'Lời nói' },
      { kind: 'opportunities', title: 'Cơ hội', cells: [null, null, null, 'Làm sao để chỗ này tốt hơn?'] }
    ]
  },
  serviceBlueprint: {
    title: 'Bản thiết kế dịch vụ',
    description: 'Những gì khách hàng thấy, và mọi thứ phía sau khiến nó xảy ra.',
    state: 'current',
    personas: { customer: { name: 'Khách hàng', kind: 'customer' }, staff: { name: 'Nhân viên tuyến đầu', kind: 'employee' } },
    stages: [
      { title: 'Trước', steps: ['Tìm dịch vụ', 'Đặt hẹn'] },
      { title: 'Trong', steps: ['Đến nơi', { title: 'Được phục vụ', momentOfTruth: true }, 'Thanh toán'] },
      { title: 'Sau', steps: ['Được hỗ trợ', 'Góp ý'] }
    ],
    lanes: [
      {
        kind: 'touchpoints',
        title: 'Điểm chạm',
        cells: [
          { text: 'Trang web', channel: 'website' },
          { text: 'Điện thoại', channel: 'callCentre' },
          { text: 'Lối vào', channel: 'shop' },
          { text: 'Quầy', channel: 'person' },
          { text: 'Hoá đơn', channel: 'document' },
          { text: 'Tổng đài', channel: 'callCentre' },
          { text: 'E-mail', channel: 'email' }
        ]
      },
      { kind: 'doing', title: 'Khách hàng làm gì', cells: ['Khách hàng làm gì?'] },
      { kind: 'emotion', title: 'Cảm xúc', curves: { customer: [0.4, -0.3, 0.2, 1, -0.2, -0.8, 0.5] } },
      { kind: 'lineOfInteraction', title: 'Ranh giới tương tác' },
      { kind: 'frontstage', title: 'Tiền trường', cells: [null, 'Nhân viên làm gì trước mắt khách?'] },
      { kind: 'lineOfVisibility', title: 'Ranh giới nhìn thấy' },
      { kind: 'backstage', title: 'Hậu trường', cells: [null, { text: 'Điều gì diễn ra ngoài tầm mắt khách?', owner: 'Phòng ban nào?' }] },
      { kind: 'lineOfInternalInteraction', title: 'Ranh giới tương tác nội bộ' },
      { kind: 'procedures', title: 'Quy trình', cells: [null, 'Quy định nào được áp dụng?'] },
      { kind: 'systems', title: 'Hệ thống', cells: [null, 'Dùng hệ thống nào?'] }
    ]
  },
  outsideIn: {
    title: 'Thiết kế từ ngoài vào trong',
    description: 'Bắt đầu từ trải nghiệm mà người ta nên mang theo về, rồi đi dần vào từng lớp bên trong.',
    state: 'future',
    personas: { customer: { name: 'Khách hàng', kind: 'customer' } },
    stages: [
      { title: 'Đến', steps: ['Lần chạm đầu tiên', 'Thấy mình được chờ đón'] },
      { title: 'Làm xong việc', steps: [{ title: 'Việc chính', momentOfTruth: true }, 'Biết việc đến đâu'] },
      { title: 'Đi tiếp', steps: ['Ra về hài lòng'] }
    ],
    lanes: [
      { kind: 'experiences', title: 'Trải nghiệm', cells: [{ text: '“Họ biết tôi là ai.”', name: 'known' }, null, '“Một lần là xong.”'] },
      { kind: 'emotion', title: 'Cảm xúc', curves: { customer: [0.6, 1, 1.4, 1, 1.8] } },
      { kind: 'interactions', title: 'Tương tác', cells: [{ text: 'Người ta làm gì để đạt được điều đó?', name: 'does' }] },
      { kind: 'touchpoints', title: 'Điểm chạm', cells: [{ text: 'Diễn ra ở đâu?', name: 'where', channel: 'app' }] },
      { kind: 'lineOfVisibility', title: 'Ranh giới nhìn thấy' },
      { kind: 'procedures', title: 'Quy trình', cells: [{ text: 'Quy định nào phải hỗ trợ điều này?', name: 'agreed' }] },
      { kind: 'systems', title: 'Hệ thống', cells: [{ text: 'Chạy trên nền tảng nào?', name: 'runs' }] }
    ],
    links: [
      { from: 'known', to: 'does', kind: 'dependsOn' },
      { from: 'does', to: 'where', kind: 'dependsOn' },
      { from: 'where', to: 'agreed', kind: 'dependsOn' },
      { from: 'agreed', to: 'runs', kind: 'dependsOn' }
    ]
  },
  employeeJourney: {
    title: 'Hành trình nhân viên',
    description: 'Từ ngày đầu đến hết năm đầu: làm việc ở đây là như thế nào.',
    state: 'current',
    personas: { employee: { name: 'Đồng nghiệp mới', kind: 'employee', quote: 'Tôi muốn có ích trước thứ Sáu.' } },
    stages: [
      { title: 'Gia nhập', steps: ['Ký hợp đồng', 'Ngày đầu tiên'] },
      { title: 'Học việc', steps: ['Tuần đầu tiên', 'Một mình tiếp khách lần đầu'] },
      { title: 'Làm việc', steps: ['Mỗi ngày', { title: 'Một tuần vất vả', momentOfTruth: true }] },
      { title: 'Trưởng thành', steps: ['Đánh giá lần đầu', 'Tròn một năm'] }
    ],
    lanes: [
      { kind: 'doing', title: 'Làm gì', cells: ['Người này làm gì?'] },
      { kind: 'thinking', title: 'Nghĩ gì' },
      { kind: 'emotion', title: 'Cảm xúc', curves: { employee: [1, 0.6, -0.2, -0.8, 0.3, -1.4, 0.4, 1] } },
      {
        kind: 'touchpoints',
        title: 'Công cụ và con người',
        cells: [
          { text: 'Nhân sự', channel: 'person' },
          { text: 'Trưởng nhóm', channel: 'person' }
        ]
      },
      { kind: 'needs', title: 'Nhu cầu' },
      { kind: 'pains', title: 'Điểm đau' },
      { kind: 'opportunities', title: 'Cơ hội' }
    ]
  }
}
