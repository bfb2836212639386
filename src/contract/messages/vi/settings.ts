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
  copyPath: 'Sao chép đường dẫn',
  pathCopied: 'Đã sao chép đường dẫn.',
  reveal: 'Mở thư mục chứa',
  version: 'Phiên bản {{version}}',
  notKept: 'Cài đặt có hiệu lực ngay nhưng chưa ghi lại được.'
}
