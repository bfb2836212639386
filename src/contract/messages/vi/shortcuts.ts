import type { Translation } from '../translation.ts'
import type { shortcuts as english } from '../en/shortcuts.ts'

/** The sheet of shortcuts and the command palette, in Vietnamese. */
export const shortcuts: Translation<typeof english> = {
  title: 'Bàn phím',
  or: 'hoặc',
  palette: 'Lệnh',
  paletteSearch: 'Gõ tên lệnh hoặc một chỗ trên bản đồ',
  paletteCommands: 'Lệnh',
  paletteGoTo: 'Đi đến',
  paletteNothing: 'Không có lệnh nào tên như vậy.',
  paletteStep: 'Bước {{number}}',
  paletteStage: 'Giai đoạn {{number}}',
  commands_one: '{{count}} lệnh',
  commands_other: '{{count}} lệnh',
  selected_one: 'Đang chọn {{count}}',
  selected_other: 'Đang chọn {{count}}',
  choose: 'chọn',
  doIt: 'thực hiện',
  close: 'đóng',
  openPalette: 'Bảng lệnh',
  openSheet: 'Mọi phím tắt',
  openExport: 'Xuất…',
  openPersonas: 'Chân dung…',
  openSettings: 'Cài đặt',
  toLibrary: 'Về thư viện',
  searchLibrary: 'Tìm trong mọi bản đồ',
  importFile: 'Nhập…',
  toggleTheme: 'Sáng hoặc tối',
  keys: {
    startCard: 'Bắt đầu một thẻ trong ô đang chọn',
    keep: 'Giữ thẻ; gõ tiếp để thêm thẻ khác',
    nextStep: 'Giữ thẻ và sang bước sau',
    stepBefore: 'Giữ thẻ và về bước trước',
    newLine: 'Xuống dòng trong thẻ',
    takeBack: 'Bỏ những gì vừa gõ',
    copy: 'Sao chép',
    cut: 'Cắt',
    paste: 'Dán thẻ, các dòng hoặc bảng',
    menu: 'Trình đơn các việc làm được ở đây',
    pan: 'Giữ phím và kéo để di chuyển bản đồ',
    zoom: 'Giữ phím và lăn chuột để thu phóng'
  },
  groups: {
    writing: 'Viết thẻ',
    app: 'Ở mọi nơi',
    move: 'Di chuyển',
    cards: 'Thẻ',
    links: 'Liên kết',
    structure: 'Giai đoạn, bước và làn',
    notes: 'Trao đổi và thời gian',
    feeling: 'Cảm xúc',
    view: 'Hiển thị',
    present: 'Trình bày',
    history: 'Hoàn tác'
  }
}
