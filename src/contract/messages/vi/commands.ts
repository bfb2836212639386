import type { Translation } from '../translation.ts'
import type { commands as english } from '../en/commands.ts'

/** Names of commands and reasons for refusals in Vietnamese. */
export const commands: Translation<typeof english> = {
  map: { edit: 'Sửa bản đồ' },
  persona: { add: 'Thêm chân dung', edit: 'Sửa chân dung', move: 'Chuyển chân dung', remove: 'Xoá chân dung' },
  stage: { add: 'Thêm giai đoạn', edit: 'Sửa giai đoạn', move: 'Chuyển giai đoạn', remove: 'Xoá giai đoạn' },
  step: { add: 'Thêm bước', edit: 'Sửa bước', move: 'Chuyển bước', remove: 'Xoá bước' },
  lane: { add: 'Thêm làn', edit: 'Sửa làn', move: 'Chuyển làn', remove: 'Xoá làn' },
  card: {
    add: 'Thêm thẻ',
    setText: 'Nhập chữ',
    edit: 'Sửa thẻ',
    move: 'Chuyển thẻ',
    duplicate: 'Nhân đôi thẻ',
    remove: 'Xoá thẻ'
  },
  emotion: { set: 'Đặt cảm xúc', edit: 'Sửa cảm xúc', remove: 'Xoá cảm xúc' },
  link: { add: 'Nối thẻ', edit: 'Sửa đường nối', remove: 'Xoá đường nối' },
  refusal: {
    notFound: 'Mục này không còn nữa. Chưa có gì thay đổi.',
    laneTakesNoCards: 'Làn này không chứa thẻ. Chưa có gì thay đổi.',
    laneHasNoCurve: 'Cảm xúc chỉ đặt được trong làn cảm xúc. Chưa có gì thay đổi.',
    sameCard: 'Không thể nối một thẻ với chính nó.',
    alreadyLinked: 'Hai thẻ này đã được nối như vậy rồi.',
    tooLong: 'Nội dung quá dài nên không lưu được. Chưa có gì thay đổi: hãy rút ngắn rồi thử lại.',
    badValue: 'Không dùng được giá trị này ở đây. Chưa có gì thay đổi.'
  }
}
