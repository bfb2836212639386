import type { Translation } from '../translation.ts'
import type { error as english } from '../en/error.ts'

/** What went wrong with an operation, in Vietnamese. */
export const error: Translation<typeof english> = {
  badRequest: 'Chương trình yêu cầu một thứ không tồn tại. Không có gì thay đổi. Hãy tải lại rồi thử lần nữa.',
  unknownOperation: 'Trang và chương trình khác phiên bản. Các bản đồ của bạn vẫn an toàn. Hãy tải lại trang.',
  forbidden:
    'Trang này không còn được phép làm việc với Outside-In. Các bản đồ vẫn an toàn. Hãy mở địa chỉ mà Outside-In hiển thị ở nơi nó đang chạy.',
  notFound:
    'Mục này không còn trong thư viện; có thể nó đã bị xoá trong một cửa sổ khác. Ngoài ra không có gì thay đổi. Hãy quay về danh sách bản đồ.',
  stale: 'Có người khác vừa sửa bản đồ cùng lúc. Không mất gì cả. Hãy thử lại.',
  invalid: 'Nội dung không nhất quán nên chưa có gì được giữ lại. Hãy kiểm tra tệp, hoặc tạo lại tệp từ nơi xuất ra nó.',
  readOnly: 'Bản đồ này do một phiên bản Outside-In mới hơn ghi và được giữ nguyên. Hãy cập nhật Outside-In để sửa.',
  damaged:
    'Tệp thư viện bị hỏng. Tệp đã được để riêng và giữ lại, không có gì bị xoá. Hãy khởi động lại Outside-In, rồi nhập các bản đồ đã xuất hoặc quay về một bản sao dự phòng.',
  libraryMoved:
    'Tệp thư viện đã bị di chuyển hoặc thay thế khi đang mở. Những gì đã lưu nằm trong tệp bị di chuyển. Hãy đưa nó về chỗ cũ và khởi động lại Outside-In.',
  diskFull: 'Ổ đĩa đã đầy. Những gì đã lưu vẫn an toàn; các thay đổi cuối chỉ có trong cửa sổ này. Hãy giải phóng dung lượng rồi lưu lại.',
  readOnlyDisk:
    'Không ghi được vào ổ đĩa hoặc thư mục. Những gì đã lưu vẫn an toàn; các thay đổi cuối chỉ có trong cửa sổ này. Hãy cho phép ghi rồi lưu lại.',
  snapshotUnusable:
    'Bản sao dự phòng này bị hỏng hoặc không còn nữa nên thư viện được giữ nguyên. Không có gì thay đổi. Hãy chọn một thời điểm khác.',
  notHeld: 'Ảnh của tệp này không còn sẵn nên bản đồ chưa được giữ lại. Không có gì khác thay đổi. Hãy nhập lại tệp.',
  fileNoRoom:
    'Đĩa đã đầy nên tệp chưa được ghi. Những gì có trước vẫn nguyên, bản đồ của bạn vẫn an toàn. Hãy giải phóng bớt chỗ hoặc chọn đĩa khác rồi lưu lại.',
  fileNotAllowed:
    'Không được phép ghi vào đó nên tệp chưa được lưu. Những gì có trước vẫn nguyên, bản đồ của bạn vẫn an toàn. Hãy chọn thư mục khác.',
  fileGone: 'Tệp hoặc thư mục chứa nó không còn ở đó. Không có gì thay đổi. Hãy chọn lại.',
  fileFailed:
    'Không ghi hoặc không đọc được tệp. Những gì có trước vẫn nguyên, bản đồ của bạn vẫn an toàn. Hãy thử lại, hoặc chọn nơi khác.',
  notAPicture: 'Tệp này không phải là ảnh dùng được. Không có gì thay đổi. Hãy chọn ảnh PNG, JPEG, WebP hoặc GIF.',
  tooLarge: 'Tệp quá lớn. Không có gì thay đổi. Hãy chọn tệp nhỏ hơn.',
  timedOut: 'Việc này quá lâu nên đã bị dừng. Không có gì thay đổi. Hãy thử với tệp nhỏ hơn hoặc kích thước nhỏ hơn.',
  cancelled: 'Đã huỷ. Không có gì thay đổi.',
  notHere: 'Không làm được việc này ở đây. Không có gì thay đổi. Hãy thử trong chương trình trên máy tính.',
  unreachable:
    'Outside-In không trả lời. Những gì đã lưu vẫn an toàn; các thay đổi cuối chỉ có trong cửa sổ này. Hãy giữ nguyên cửa sổ và mở lại Outside-In.',
  internal: 'Chương trình gặp lỗi. Những gì đã lưu vẫn an toàn. Hãy thử lại; nếu vẫn lỗi, hãy khởi động lại Outside-In.'
}
