import type { LaneDescription } from '../../mapDescription.ts'

/** The layers around the map: what Chị Lan concludes, what she does, and what is agreed behind. Hidden on the map, shown from the outside in. */
export const billLayers: Readonly<Record<'experiences' | 'interactions' | 'procedures', LaneDescription>> = {
  experiences: {
    kind: 'experiences',
    title: 'Trải nghiệm',
    hidden: true,
    cells: [
      null,
      null,
      { text: 'Tin được hoá đơn', name: 'trust' },
      null,
      null,
      { text: 'Họ đã lắng nghe mình', name: 'heard' },
      { text: 'Họ giải quyết nhanh', name: 'quick' },
      'Một lần là xong',
      null
    ]
  },
  interactions: {
    kind: 'interactions',
    title: 'Tương tác',
    hidden: true,
    cells: [
      null,
      null,
      { text: 'Xem lại hoá đơn', name: 'checks' },
      null,
      { text: 'Khiếu nại một khoản cước', name: 'complains' },
      null,
      { text: 'Hỏi vụ việc tới đâu', name: 'asks' },
      null,
      { text: 'Thanh toán hoá đơn', name: 'pays' }
    ]
  },
  procedures: {
    kind: 'procedures',
    title: 'Quy trình',
    hidden: true,
    cells: [
      { text: 'Phát hành hoá đơn theo đợt', name: 'waves', owner: 'Tài chính' },
      null,
      null,
      null,
      null,
      { text: 'Quy định bàn giao vụ việc', name: 'rule', owner: 'Tổng đài' },
      [
        { text: 'Gọi lại trong 48 giờ', name: 'within48', owner: 'Tổng đài' },
        { text: 'Phiếu nào cũng đóng dấu', owner: 'Tài chính' }
      ],
      { text: 'Chỉ hoàn tiền sau kỳ chốt tháng', name: 'afterClose', owner: 'Tài chính', constraint: true },
      null
    ]
  }
}
