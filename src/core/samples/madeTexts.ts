import type { Random } from './random.ts'

/** A language in which texts can be made. */
export type MadeLanguage = 'en' | 'vi'

/** Pieces of texts about a customer and a telephone company, put together by chance: plausible at a glance, and of every length. */
interface Pieces {
  readonly stages: readonly string[]
  readonly steps: readonly string[]
  readonly who: readonly string[]
  readonly does: readonly string[]
  readonly what: readonly string[]
  readonly how: readonly string[]
  readonly because: readonly string[]
  readonly owners: readonly string[]
  readonly names: readonly string[]
  readonly roles: readonly string[]
  readonly quotes: readonly string[]
}

const pieces: Readonly<Record<MadeLanguage, Pieces>> = {
  en: {
    stages: ['Discover', 'Compare', 'Buy', 'Set up', 'Use every day', 'Get help', 'Pay', 'Renew', 'Recommend', 'Leave'],
    steps: [
      'Sees the bill',
      'Looks for the number',
      'Waits in the queue',
      'Explains it again',
      'Gets a promise',
      'Checks the app',
      'Reads the small print',
      'Visits the shop',
      'Shows an identity card',
      'Signs the contract',
      'Receives a message',
      'Asks a friend',
      'Compares offers',
      'Pays online',
      'Calls back',
      'Gets the refund'
    ],
    who: ['The customer', 'She', 'He', 'The agent', 'The shop assistant', 'A neighbour', 'The team leader', 'The back office'],
    does: ['asks for', 'checks', 'cannot find', 'repeats', 'compares', 'waits for', 'writes down', 'forwards', 'doubts', 'forgets'],
    what: [
      'the amount on the last bill',
      'a number that answers',
      'the terms of the contract',
      'the case number',
      'a date for the call back',
      'the password for the app',
      'proof of the payment',
      'the price without the discount',
      'somebody who may decide',
      'a short answer'
    ],
    how: [
      'on a small screen',
      'during the lunch break',
      'for the third time this week',
      'without any hint',
      'between two meetings',
      'in the shop near the station'
    ],
    because: [
      'because the letter says something else than the app',
      'since nobody wrote down what was agreed',
      'although the website promised an answer within a day',
      'because the two systems do not know each other',
      'as the queue has no end at this hour'
    ],
    owners: ['Billing', 'Customer care', 'Retail', 'Digital channels', 'Marketing', 'Network', 'Legal'],
    names: ['Mary Carter', 'Tom Weber', 'Aisha Khan', 'Elena Rossi', 'John Brown'],
    roles: ['34, office clerk', '52, runs a small shop', '27, student with two jobs', '41, call-centre agent', '68, retired teacher'],
    quotes: [
      'I only want to know what I pay for.',
      'Why do I have to tell this story again?',
      'That was quicker than I thought.',
      'Nobody told me.'
    ]
  },
  vi: {
    stages: ['Tìm hiểu', 'So sánh', 'Mua', 'Cài đặt', 'Dùng hằng ngày', 'Cần giúp đỡ', 'Thanh toán', 'Gia hạn', 'Giới thiệu', 'Rời đi'],
    steps: [
      'Nhận hóa đơn',
      'Tìm số tổng đài',
      'Chờ máy bận',
      'Kể lại từ đầu',
      'Nhận lời hứa',
      'Mở ứng dụng kiểm tra',
      'Đọc điều khoản',
      'Ra cửa hàng',
      'Xuất trình căn cước',
      'Ký hợp đồng',
      'Nhận tin nhắn',
      'Hỏi bạn bè',
      'So sánh gói cước',
      'Thanh toán trực tuyến',
      'Gọi lại',
      'Được hoàn tiền'
    ],
    who: ['Khách hàng', 'Chị ấy', 'Anh ấy', 'Tổng đài viên', 'Nhân viên cửa hàng', 'Người hàng xóm', 'Trưởng nhóm', 'Bộ phận hậu trường'],
    does: ['hỏi về', 'kiểm tra', 'không tìm thấy', 'nhắc lại', 'so sánh', 'chờ', 'ghi lại', 'chuyển tiếp', 'nghi ngờ', 'quên'],
    what: [
      'số tiền trên hóa đơn tháng trước',
      'một số điện thoại có người nghe',
      'điều khoản của hợp đồng',
      'mã số yêu cầu',
      'ngày hẹn gọi lại',
      'mật khẩu của ứng dụng',
      'chứng từ đã thanh toán',
      'giá khi chưa giảm',
      'người có quyền quyết định',
      'một câu trả lời ngắn gọn'
    ],
    how: [
      'trên màn hình nhỏ',
      'trong giờ nghỉ trưa',
      'lần thứ ba trong tuần',
      'mà không có gợi ý nào',
      'giữa hai cuộc họp',
      'ở cửa hàng gần nhà ga'
    ],
    because: [
      'vì giấy báo nói khác với ứng dụng',
      'vì không ai ghi lại những gì đã thống nhất',
      'dù trang web hứa trả lời trong một ngày',
      'vì hai hệ thống không biết gì về nhau',
      'vì giờ này tổng đài luôn bận'
    ],
    owners: ['Cước phí', 'Chăm sóc khách hàng', 'Bán lẻ', 'Kênh số', 'Tiếp thị', 'Mạng lưới', 'Pháp chế'],
    names: ['Nguyễn Thị Lan', 'Trần Văn Minh', 'Lê Thu Hà', 'Phạm Quốc Bảo', 'Đỗ Ngọc Ánh'],
    roles: [
      '34 tuổi, nhân viên văn phòng',
      '52 tuổi, chủ cửa hàng nhỏ',
      '27 tuổi, vừa học vừa làm',
      '41 tuổi, tổng đài viên',
      '68 tuổi, giáo viên về hưu'
    ],
    quotes: [
      'Tôi chỉ muốn biết mình trả tiền cho cái gì.',
      'Sao tôi phải kể lại chuyện này?',
      'Nhanh hơn tôi tưởng.',
      'Không ai báo cho tôi cả.'
    ]
  }
}

/** Texts of one map. */
export interface MadeTexts {
  readonly stage: (position: number) => string
  readonly step: () => string
  /** One to three lines on a card. */
  readonly card: () => string
  readonly owner: () => string
  readonly quote: () => string
  readonly persona: (position: number) => { name: string; summary: string; language: MadeLanguage }
}

/** Texts by chance, each in one of the languages. */
export function madeTexts(random: Random, languages: readonly MadeLanguage[]): MadeTexts {
  const some = () => pieces[random.pick(languages)]
  return {
    stage: (position) => {
      const { stages } = some()
      const round = Math.floor(position / stages.length)
      return `${stages[position % stages.length] ?? ''}${round === 0 ? '' : ` ${round + 1}`}`
    },
    step: () => random.pick(some().steps),
    card: () => {
      const { who, does, what, how, because } = some()
      const short = `${random.pick(who)} ${random.pick(does)} ${random.pick(what)}`
      if (random.chance(0.35)) return short
      const middle = `${short} ${random.pick(how)}`
      return random.chance(0.6) ? middle : `${middle}, ${random.pick(because)}`
    },
    owner: () => random.pick(some().owners),
    quote: () => random.pick(some().quotes),
    persona: (position) => {
      const language = languages[position % languages.length] ?? 'en'
      const { names, roles } = pieces[language]
      return { name: names[position % names.length] ?? '', summary: roles[position % roles.length] ?? '', language }
    }
  }
}
