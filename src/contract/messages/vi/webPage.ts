import type { Translation } from '../translation.ts'
import type { webPage as english } from '../en/webPage.ts'

/** What stands around a map that is handed out as a page of the web. */
export const webPage: Translation<typeof english> = {
  untitled: 'Bản đồ hành trình',
  stages: 'Các giai đoạn',
  pages: 'Các trang',
  zoom: 'Thu phóng',
  in: 'Phóng to',
  out: 'Thu nhỏ',
  fit: 'Xem toàn bộ',
  fitShort: 'Vừa khung',
  hint: 'Bản đồ. Phím mũi tên để di chuyển, + và − để phóng to, thu nhỏ, 0 để xem toàn bộ.',
  words: 'Bản đồ bằng chữ'
}
