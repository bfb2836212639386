import type { Translation } from '../translation.ts'
import type { common as english } from '../en/common.ts'

/** Words that every screen uses, in Vietnamese. */
export const common: Translation<typeof english> = {
  appName: 'Outside-In',
  close: 'Đóng',
  cancel: 'Huỷ',
  save: 'Lưu',
  done: 'Xong',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  rename: 'Đổi tên',
  duplicate: 'Nhân đôi',
  delete: 'Xoá',
  remove: 'Gỡ bỏ',
  add: 'Thêm',
  more: 'Thêm lựa chọn',
  none: 'Không có',
  loading: 'Đang tải…',
  tryAgain: 'Thử lại',
  reload: 'Tải lại',
  toMaps: 'Về danh sách bản đồ',
  title: 'Tên',
  copyOf: '{{title}} (bản sao)',
  mixed: 'Khác nhau',
  moveUp: 'Chuyển lên',
  moveDown: 'Chuyển xuống',
  dismiss: 'Bỏ qua',
  menus: 'Trình đơn',
  notifications: 'Thông báo',
  skipToContent: 'Đến thẳng nội dung',
  tint: {
    automatic: 'Theo vị trí',
    plain: 'Trơn',
    sky: 'Xanh trời',
    lagoon: 'Xanh đầm',
    sage: 'Xanh xô thơm',
    sand: 'Cát',
    clay: 'Đất sét',
    rose: 'Hồng',
    mauve: 'Hoa cà',
    iris: 'Diên vĩ'
  },
  shape: {
    orange: 'Cam, hình tròn',
    blue: 'Xanh lam, hình vuông',
    violet: 'Tím, hình thoi',
    pine: 'Xanh thông, lục giác',
    stone: 'Xám đá, tam giác',
    berry: 'Đỏ mận, ngũ giác'
  },
  crash: {
    title: 'Màn hình này đã ngừng hoạt động',
    text: 'Chương trình gặp lỗi. Mọi thứ đã hiện “Đã lưu” vẫn an toàn trong thư viện. Hãy tải lại để tiếp tục; nếu lỗi lặp lại, hãy quay về danh sách bản đồ.',
    details: 'Chương trình báo'
  },
  unreachable: {
    title: 'Không kết nối được với Outside-In',
    text: 'Chương trình đứng sau trang này đã dừng hoặc đang khởi động. Mọi thứ đã hiện “Đã lưu” vẫn an toàn. Hãy mở lại Outside-In rồi thử lại ở đây.'
  },
  forbidden: {
    title: 'Trang này không còn được phép truy cập',
    text: 'Outside-In đã được khởi động lại và trang này thuộc về lần chạy trước. Các bản đồ của bạn vẫn an toàn. Hãy mở địa chỉ mà Outside-In hiển thị ở nơi nó đang chạy.'
  },
  notFound: {
    title: 'Không có gì ở địa chỉ này',
    text: 'Có thể địa chỉ bị gõ sai, hoặc bản đồ đang ở trong thùng rác hay đã bị xoá hẳn.'
  }
}
