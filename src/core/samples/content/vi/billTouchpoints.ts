import type { TouchpointReview } from '../../../model/touchpointReview.ts'

/** Những gì buổi rà soát điểm chạm của bản đồ mẫu đã tìm ra; vài câu hỏi còn để dành cho buổi sau. */
export const billTouchpoints = {
  billSms: {
    phase: 'during',
    medium: 'online',
    directness: 'direct',
    aim: 'effort',
    expects: 'Số tiền và vì sao nó thay đổi',
    annoys: 'Chỉ có mỗi tổng số',
    think: '“Tôi biết mình trả cho cái gì”',
    does: 'Trả tiền mà không cần mở ứng dụng',
    feel: 'Nắm được mọi chuyện',
    brand: 'Rõ ràng, đứng về phía khách',
    met: 'no',
    feeling: -1,
    improve: 'Nói lý do trong một dòng: “+2 gói dữ liệu”',
    nextBestAction: 'Cước tăng quá một phần ba thì gửi kèm lý do'
  },
  oldSms: { phase: 'during', medium: 'online', directness: 'direct', expects: 'Nhìn là thấy số tiền tháng trước' },
  colleagues: { phase: 'during', medium: 'offline', directness: 'indirect', expects: 'Một lời góp ý thật lòng', feeling: 0 },
  appDetails: {
    phase: 'during',
    medium: 'online',
    directness: 'direct',
    aim: 'effort',
    expects: 'Từng khoản bằng lời dễ hiểu',
    annoys: 'Những mã không ai hiểu',
    think: '“Tự tôi tìm ra được”',
    does: 'Tắt gói mình không dùng',
    met: 'no',
    feeling: -1,
    improve: 'Tên dễ hiểu và ngày mua từng gói'
  },
  facebook: {
    phase: 'during',
    medium: 'online',
    directness: 'indirect',
    expects: 'Có người gặp chuyện giống mình',
    annoys: 'Tin đồn, câu trả lời cũ',
    feeling: -1
  },
  helpPage: {
    phase: 'during',
    medium: 'online',
    directness: 'direct',
    expects: 'Mã cước bằng lời dễ hiểu',
    think: '“Tìm nhanh thật”',
    feeling: -1
  },
  hotline: {
    phase: 'during',
    medium: 'offline',
    directness: 'direct',
    aim: 'effort',
    expects: 'Gặp người thật trong hai phút',
    annoys: '14 phút chờ, bốn lần bấm phím',
    think: '“Họ đang đợi mình gọi”',
    feel: 'Được coi trọng',
    met: 'no',
    feeling: -2,
    improve: 'Cuối tháng thì gọi lại trong mười phút',
    nextBestAction: 'Nhận ra khiếu nại cước: nối thẳng đến người thật'
  },
  minh: {
    phase: 'during',
    medium: 'offline',
    directness: 'direct',
    expects: 'Anh ấy thấy những gì tôi đã kể',
    annoys: 'Phải kể lại từ đầu',
    think: '“Anh ấy tin mình”',
    met: 'partly',
    feeling: -2
  },
  wait: { expects: 'Một ngày hẹn và một mã số', annoys: 'Năm ngày im lặng', feeling: -1 },
  refund: { phase: 'after', medium: 'online', directness: 'direct', expects: 'Tiền hoàn và một lời xin lỗi', feeling: 1 },
  followUp: {
    phase: 'after',
    medium: 'offline',
    directness: 'direct',
    aim: 'delight',
    expects: 'Không mong gì cả, và đó mới là điều đáng nói',
    think: '“Anh ấy còn nhớ chuyện của tôi”',
    feel: 'Được quan tâm',
    met: 'yes',
    feeling: 2
  }
} as const satisfies Record<string, Partial<TouchpointReview>>
