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
  emptyText: 'Một chân dung đại diện cho những người có cùng mục tiêu: khách hàng, nhưng cũng có thể là nhân viên hay đối tác.',
  page: {
    print: 'In',
    backToMap: 'Về bản đồ',
    edit: 'Sửa',
    gone: 'Chân dung này không còn trên bản đồ',
    goneText: 'Có thể ai đó đã bỏ nó. Hoàn tác trên bản đồ sẽ đưa nó trở lại.',
    blank: 'Mục tiêu, nhu cầu, điểm đau và lời họ nói sẽ nằm ở đây khi được viết ra.',
    feels: 'Cảm xúc qua từng bước',
    best: 'Lúc vui nhất',
    worst: 'Lúc khó nhất',
    onMap: 'Trên bản đồ “{{title}}”',
    onMaps: 'Trên các bản đồ {{titles}}',
    sheet: 'Trang chân dung của {{name}}',
    tooLong: 'Chữ nhiều hơn một trang: phần còn lại nằm ở trang thứ hai.'
  }
}
