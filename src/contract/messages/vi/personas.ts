import type { Translation } from '../translation.ts'
import type { personas as english } from '../en/personas.ts'

/** Personas of a map, in Vietnamese. */
export const personas: Translation<typeof english> = {
  title: 'Chân dung',
  add: 'Thêm chân dung',
  newName: 'Chân dung mới',
  name: 'Tên',
  kind: 'Loại',
  summary: 'Đây là ai, trong vài từ',
  summaryPlaceholder: '34 tuổi, nhân viên văn phòng',
  quote: 'Câu nói',
  quotePlaceholder: 'Điều họ sẽ nói',
  goals: 'Mục tiêu',
  needs: 'Nhu cầu',
  pains: 'Điểm đau',
  motivations: 'Động lực',
  context: 'Bối cảnh',
  onePerLine: 'Mỗi dòng một ý',
  look: 'Màu và hình',
  photo: 'Ảnh',
  choosePhoto: 'Chọn ảnh…',
  removePhoto: 'Bỏ ảnh',
  photoHint: 'PNG, JPEG, WebP hoặc GIF, tối đa 20 MB',
  list: 'Các chân dung của bản đồ',
  active: 'Các phím số đặt đường cảm xúc này',
  activeBadge: 'Đang chọn',
  makeActive: 'Đặt đường này bằng các phím số',
  remove: 'Bỏ chân dung này',
  removed: 'Đã bỏ {{name}} cùng đường cảm xúc.',
  emptyTitle: 'Đây là hành trình của ai?',
  emptyText: 'Một chân dung đại diện cho những người có cùng mục tiêu: khách hàng, nhưng cũng có thể là nhân viên hay đối tác.'
}
