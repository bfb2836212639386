import type { timer as english } from '../en/timer.ts'
import type { Translation } from '../translation.ts'

/** See the English file. */
export const timer: Translation<typeof english> = {
  name: 'Đồng hồ đếm ngược',
  start: 'Đặt giờ đếm ngược',
  howLong: 'Trong bao lâu?',
  minutes_one: '{{count}} phút',
  minutes_other: '{{count}} phút',
  custom: 'Số phút',
  go: 'Bắt đầu',
  minutesLeft_one: 'Còn {{count}} phút',
  minutesLeft_other: 'Còn {{count}} phút',
  secondsLeft_one: 'Còn {{count}} giây',
  secondsLeft_other: 'Còn {{count}} giây',
  minutesAndSecondsLeft: 'Còn {{minutes}} phút {{seconds}} giây',
  pause: 'Tạm dừng',
  goOn: 'Chạy tiếp',
  addMinute: 'Thêm một phút',
  reset: 'Tắt đồng hồ',
  large: 'Phóng to',
  compact: 'Thu nhỏ',
  mute: 'Tắt tiếng',
  unmute: 'Bật tiếng',
  over: 'Hết giờ',
  held: 'Tạm dừng',
  half: 'Đã hết nửa thời gian',
  lastMinute: 'Còn một phút',
  tooShort: 'Số phút từ 1 đến {{most}}'
}
