import type { Translation } from '../translation.ts'
import type { pictures as english } from '../en/pictures.ts'

/** Ảnh trên thẻ: đưa vào, mô tả, và vì sao một ảnh không được nhận. */
export const pictures: Translation<typeof english> = {
  add: 'Thêm ảnh…',
  replace: 'Thay ảnh…',
  remove: 'Bỏ ảnh',
  title: 'Ảnh',
  alt: 'Ảnh cho thấy gì',
  altPlaceholder: 'Dành cho người không nhìn thấy ảnh',
  size: '{{width}} × {{height}} điểm ảnh',
  adding_one: 'Đang thêm ảnh…',
  adding_other: 'Đang thêm {{count}} ảnh…',
  progress: '{{done}} trên {{count}}',
  added_one: 'Đã thêm ảnh',
  added_other: 'Đã thêm {{count}} ảnh',
  tooMany: 'Chỉ thêm {{limit}} ảnh đầu tiên trong số {{count}} ảnh. Hãy thêm các ảnh còn lại sau đó.',
  removed: 'Đã bỏ ảnh. Hoàn tác sẽ đưa ảnh trở lại.',
  noPlace: 'Ở đây chưa có làn nào nhận thẻ. Hãy thêm một làn và một bước, rồi thêm ảnh.',
  describe: 'Ảnh: {{alt}}',
  describeWithout: 'Ảnh chưa có mô tả',
  failed: {
    tooLarge: '“{{name}}” lớn hơn 20 MB nên chưa được thêm. Hãy thu nhỏ ảnh rồi thêm lại.',
    tooManyPixels: '“{{name}}” có nhiều điểm ảnh hơn mức hiển thị được nên chưa được thêm. Hãy thu nhỏ ảnh rồi thêm lại.',
    notAPicture: '“{{name}}” không phải là ảnh dùng được nên chưa được thêm. Hãy chọn ảnh PNG, JPEG, WebP hoặc GIF.',
    svg: '“{{name}}” là tệp SVG, có thể chứa chương trình, nên chưa được thêm. Hãy lưu thành PNG rồi thêm lại.',
    broken: '“{{name}}” bị hỏng và không hiển thị được nên chưa được thêm. Hãy lưu lại từ nơi gốc.',
    unreadable: 'Không đọc được “{{name}}” nên ảnh chưa được thêm. Hãy kiểm tra xem tệp còn ở đó không.',
    notKept: 'Không lưu được “{{name}}” nên ảnh chưa được thêm. {{reason}}'
  }
}
