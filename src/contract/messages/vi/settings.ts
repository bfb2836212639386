import type { Translation } from '../translation.ts'
import type { settings as english } from '../en/settings.ts'

/** Settings in Vietnamese. */
export const settings: Translation<typeof english> = {
  title: 'Cài đặt',
  language: 'Ngôn ngữ',
  theme: 'Giao diện',
  themes: { system: 'Theo hệ thống', light: 'Sáng', dark: 'Tối' },
  textSize: 'Cỡ chữ',
  density: 'Độ thoáng của bản đồ',
  densityHint: 'Chế độ gọn sắp bản đồ như trên giấy: chứa được nhiều hơn, cỡ chữ vẫn giữ nguyên.',
  author: 'Tên của bạn',
  authorHint: 'Hiện bên cạnh những bình luận bạn viết từ bây giờ.',
  library: 'Thư viện',
  libraryText: 'Mọi bản đồ nằm trong một tệp trên máy tính này. Không có gì được gửi đi nơi khác.',
  libraryPath: 'Tệp nằm ở đâu',
  safety: 'Bản sao dự phòng',
  safetyText: 'Trong lúc bạn làm việc, thư viện được tự động sao lưu vào thư mục này:',
  earlier: 'Quay về trạng thái trước đó',
  earlierNone: 'Chưa có bản sao nào. Bản đầu tiên sẽ được tạo trong lúc bạn làm việc.',
  earlierMaps_one: '{{count}} bản đồ',
  earlierMaps_other: '{{count}} bản đồ',
  earlierUnreadable: 'không đọc được',
  earlierBeforeBack: 'ngay trước khi quay về trạng thái cũ',
  earlierAll: 'Hiện tất cả {{count}} bản sao',
  goBack: 'Quay về trạng thái này…',
  goBackTitle: 'Quay về lúc {{when}}?',
  goBackText: 'Mọi bản đồ, các phiên bản của chúng và thùng rác sẽ trở lại như lúc đó. Cài đặt giữ nguyên.',
  goBackKept:
    'Những gì đã thay đổi từ đó đến nay không mất: chúng được giữ trong một bản sao dự phòng mới, và bạn có thể quay lại bản đó cũng bằng cách này.',
  goBackWindows: 'Các cửa sổ khác sẽ tải lại bản đồ.',
  goBackConfirm: 'Quay về',
  goingBack: 'Đang quay về…',
  wentBack: 'Thư viện đã trở lại như lúc {{when}}.',
  goBackUndone: 'Thư viện đã trở lại như trước khi bạn quay về.',
  goBackUnsaved: 'Còn chỉnh sửa chưa lưu xong nên chưa có gì thay đổi. Hãy đợi đến khi mọi thứ được lưu rồi thử lại.',
  copyPath: 'Sao chép đường dẫn',
  pathCopied: 'Đã sao chép đường dẫn.',
  reveal: 'Mở thư mục chứa',
  version: 'Phiên bản {{version}}',
  notKept: 'Cài đặt có hiệu lực ngay nhưng chưa ghi lại được.'
}
