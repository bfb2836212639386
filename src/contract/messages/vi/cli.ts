import type { Translation } from '../translation.ts'
import type { cli as english } from '../en/cli.ts'

/** Những gì dòng lệnh nói. */
export const cli: Translation<typeof english> = {
  help: `Outside-In trên dòng lệnh

  convert INPUT OUTPUT           chuyển tệp này thành tệp khác; không đụng tới thư viện
      INPUT   .journey.json, .mmd, .md (khối Mermaid, bảng, danh sách), .csv, .tsv, .html (bảng)
      OUTPUT  .journey.json, .mmd, .svg, .png
      --scale 1…4                số điểm ảnh trên mỗi đơn vị của PNG (1)
      --look light|dark|ink      giao diện của hình (light)
  list                           các bản đồ trong thư viện, mới sửa trước
  import FILE…                   đưa bản đồ trong các tệp vào thư viện
  export MAP OUTPUT              ghi một bản đồ (theo mã hoặc tên) ra tệp
  serve                          chạy ứng dụng trên máy này và in địa chỉ
      --port N                   0 hoặc bỏ trống: cổng bất kỳ còn rảnh
      --no-open                  không mở trình duyệt
  help                           văn bản này

  --library PATH                 thư viện khác với thư viện của bạn (list, import, export, serve)
  --language en|vi               ngôn ngữ của làn, hình vẽ và thông báo (en)

Mã kết thúc: 0 xong; 1 lỗi khác; 2 dùng sai; 3 đầu vào bị từ chối.
`,
  warning: 'lưu ý: {{text}}',
  usage: '{{problem}} — xem "npm run -s cli -- help"',
  problem: {
    noCommand: 'Chưa cho lệnh nào',
    unknownCommand: '"{{name}}" không phải là lệnh',
    badOption: '{{detail}}',
    notForCommand: '--{{name}} không đi cùng {{command}}',
    convertFiles: 'convert cần hai tệp: INPUT và OUTPUT',
    importFiles: 'import cần ít nhất một tệp',
    exportArguments: 'export cần một bản đồ và một tệp: MAP và OUTPUT',
    noArguments: '{{command}} không nhận đối số nào ngoài tùy chọn',
    inputKind: '"{{name}}" không phải đầu vào: phải có đuôi .journey.json, .mmd, .md, .csv, .tsv hoặc .html',
    outputKind: '"{{name}}" không phải đầu ra: phải có đuôi .journey.json, .mmd, .svg hoặc .png',
    scale: '--scale nhận một số từ 1 đến 4',
    look: '--look nhận light, dark hoặc ink',
    language: '--language nhận en hoặc vi',
    port: '--port nhận một số từ 0 đến 65535'
  },
  inputMissing: 'Không có tệp này — hãy kiểm tra đường dẫn.',
  inputUnreadable: 'Không đọc được tệp ({{reason}}) — hãy kiểm tra quyền truy cập.',
  inputFolder: 'Đây là thư mục — hãy nêu một tệp trong đó.',
  outputFailed: 'Không ghi được tệp ({{reason}}); những gì có trước vẫn nguyên — hãy kiểm tra thư mục và quyền truy cập.',
  pictureFailed: 'Không vẽ được hình ({{reason}}); chưa ghi gì — hãy thử tỉ lệ nhỏ hơn hoặc SVG.',
  severalMaps: 'Tệp có {{count}} bản đồ; các bản đồ còn lại được ghi bên cạnh thành “{{name}}” v.v. — không cần làm gì.',
  libraryMissing: 'Không có thư viện ở đây — hãy kiểm tra đường dẫn hoặc mở ứng dụng một lần.',
  libraryFailed: 'Không mở được thư viện ({{reason}}); trong đó không có gì thay đổi — {{advice}}',
  libraryAdvice: 'hãy khắc phục nguyên nhân hoặc nêu thư viện khác bằng --library.',
  mapMissing: 'Không có bản đồ nào mang mã hoặc tên này — xem "npm run -s cli -- list".',
  mapAmbiguous: 'Có nhiều bản đồ cùng tên này — hãy dùng mã: {{ids}}.',
  operationFailed: '{{text}}',
  untitled: 'Bản đồ chưa đặt tên',
  listed: '{{id}}\t{{title}}\t{{stages}} giai đoạn, {{steps}} bước, {{cards}} thẻ\t{{edited}}',
  imported: '{{id}}\t{{title}}',
  needsNode: 'Outside-In cần Node 24 trở lên (đây là {{version}}) — hãy chạy bằng "npm run -s cli -- …".'
}
