import type { Translation } from '../translation.ts'
import type { commands as english } from '../en/commands.ts'

/** Names of commands in Vietnamese. */
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
  link: { add: 'Nối thẻ', edit: 'Sửa đường nối', remove: 'Xoá đường nối' }
}
