import type { Translation } from '../translation.ts'
import type { host as english } from '../en/host.ts'

/** What the hosts say themselves, in Vietnamese. */
export const host: Translation<typeof english> = {
  appName: 'Outside-In',
  menu: {
    about: 'Giới thiệu Outside-In',
    settings: 'Cài đặt…',
    services: 'Dịch vụ',
    hide: 'Ẩn Outside-In',
    hideOthers: 'Ẩn ứng dụng khác',
    showAll: 'Hiện tất cả',
    quit: 'Thoát Outside-In',
    exit: 'Thoát',
    file: 'Tệp',
    newMap: 'Bản đồ mới…',
    library: 'Về thư viện',
    import: 'Nhập…',
    export: 'Xuất…',
    exportAgain: 'Xuất lại như lần trước',
    versions: 'Phiên bản…',
    closeWindow: 'Đóng cửa sổ',
    edit: 'Chỉnh sửa',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    cut: 'Cắt',
    copy: 'Sao chép',
    paste: 'Dán',
    copyPicture: 'Sao chép bản đồ thành hình',
    copyTable: 'Sao chép bản đồ thành bảng',
    selectAll: 'Chọn tất cả',
    find: 'Tìm trong mọi bản đồ',
    view: 'Hiển thị',
    palette: 'Bảng lệnh…',
    present: 'Trình bày',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    zoom100: 'Thu phóng về 100 %',
    fit: 'Vừa cả bản đồ',
    outline: 'Dàn ý',
    inspector: 'Chi tiết',
    theme: 'Sáng hoặc tối',
    fullScreen: 'Toàn màn hình',
    window: 'Cửa sổ',
    minimize: 'Thu nhỏ cửa sổ',
    maximize: 'Phóng to cửa sổ',
    help: 'Trợ giúp',
    shortcuts: 'Mọi phím tắt'
  },
  files: {
    choose: 'Chọn tệp để nhập',
    save: 'Lưu thành',
    readable: 'Bản đồ, bảng và sơ đồ',
    all: 'Mọi tệp'
  },
  external: {
    message: 'Mở địa chỉ này bên ngoài Outside-In?',
    detail: '{{address}}',
    open: 'Mở',
    cancel: 'Huỷ'
  },
  closing: {
    message: 'Những thay đổi cuối cùng chưa được lưu',
    failed:
      'Không ghi được các thay đổi này vào thư viện. Mọi thứ trước đó vẫn an toàn. Hãy ở lại và xem thông báo trong cửa sổ, hoặc đóng và bỏ các thay đổi này.',
    silent:
      'Cửa sổ không phản hồi. Mọi thứ đã hiện là đã lưu vẫn an toàn. Hãy đợi thêm một chút, hoặc đóng và bỏ những thay đổi cuối cùng.',
    stay: 'Ở lại',
    wait: 'Đợi',
    close: 'Đóng và bỏ thay đổi'
  },
  crashed: {
    message: 'Cửa sổ đã ngừng hoạt động',
    detail: 'Mọi thứ đã hiện là đã lưu vẫn an toàn trong thư viện. Hãy tải lại cửa sổ để tiếp tục.',
    reload: 'Tải lại',
    quit: 'Thoát'
  },
  notResponding: {
    message: 'Cửa sổ không phản hồi',
    detail: 'Mọi thứ đã hiện là đã lưu vẫn an toàn trong thư viện.',
    wait: 'Đợi',
    reload: 'Tải lại'
  },
  fileFailed: {
    message: 'Không đọc được tệp',
    detail: '{{path}}\nChưa nhập gì cả. Hãy xem tệp có còn ở đó và không lớn hơn 50 MB.'
  },
  libraryFailed: {
    message: 'Không mở được thư viện',
    detail:
      '{{path}}\n{{reason}}\nKhông có gì trong tệp bị thay đổi. Hãy khắc phục nguyên nhân, hoặc khởi động với thư viện khác (--library ĐƯỜNG_DẪN).',
    reasons: {
      diskFull: 'Ổ đĩa đã đầy.',
      readOnlyDisk: 'Không ghi được vào tệp hoặc thư mục chứa tệp.',
      newerVersion: 'Tệp do một phiên bản Outside-In mới hơn ghi. Hãy cài phiên bản đó để mở.',
      notALibrary: 'Tệp này không phải là thư viện của Outside-In.',
      damaged: 'Tệp bị hỏng và không đọc được gì trong đó.'
    }
  },
  recovered: {
    message: 'Thư viện bị hỏng và đã được sửa',
    detail:
      'Bản đồ đọc được trọn vẹn: {{whole}}. Lấy từ bản sao dự phòng tốt gần nhất: {{fromSnapshot}}. Chỉ đọc được một phần: {{inPart}}.\nTệp hỏng vẫn được giữ tại: {{path}}'
  },
  noPage: 'Trang chưa được dựng: hãy chạy "npm run build" trước.',
  needsNode: 'Outside-In cần Node 24 trở lên (đây là {{version}}): hãy khởi động bằng "npm start".',
  portTaken: 'Cổng {{port}} đang được chương trình khác dùng: hãy chọn cổng khác, hoặc bỏ --port.',
  usage: 'Cách dùng: [--library ĐƯỜNG_DẪN] [--port N] [--no-open] [--dev-origin URL]. {{problem}}',
  usageProblem: {
    unknown: 'Không có tuỳ chọn {{flag}}.',
    missing: '{{flag}} cần một giá trị.',
    port: '--port nhận một số từ 0 đến 65535.',
    origin: '--dev-origin nhận một địa chỉ gốc trên máy này, chẳng hạn http://127.0.0.1:5173.'
  }
}
