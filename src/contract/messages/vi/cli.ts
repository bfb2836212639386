import type { Translation } from '../translation.ts'
import type { cli as english } from '../en/cli.ts'

/** Những gì dòng lệnh nói. */
export const cli: Translation<typeof english> = {
  help: `Outside-In trên dòng lệnh

  convert INPUT OUTPUT             chuyển tệp này thành tệp khác; không đụng tới thư viện
  convert INPUT… --to FORMATS --out FOLDER
                                   chuyển nhiều tệp, vào một thư mục
  list                             các bản đồ trong thư viện, mới sửa trước
  import FILE|FOLDER…              đưa bản đồ trong các tệp và thư mục vào thư viện
  export MAP OUTPUT                ghi một bản đồ (theo mã hoặc tên) ra tệp
  export MAP… --format FORMATS --out FOLDER
  export --all --format FORMATS --out FOLDER
                                   ghi nhiều bản đồ, hoặc tất cả. Với json, thư mục chứa cả thư viện, ảnh ở cỡ gốc;
                                   import làm lại đúng các bản đồ ấy. Phiên bản và thùng rác ở lại
  serve                            chạy ứng dụng trên máy này và in địa chỉ
      --port N                     0 hoặc bỏ trống: cổng bất kỳ còn rảnh
      --no-open                    không mở trình duyệt
  help                             văn bản này

  INPUT    tệp có đuôi {{inputs}}
  FORMATS  một hoặc nhiều trong số {{formats}}, cách nhau bằng dấu phẩy (--to và --format như nhau);
           không có --out thì đuôi của OUTPUT quyết định

Nội dung được ghi (convert, export)
  --subject map|emotion|touchpoints|improve|layers|personas|metrics|maturity
                                   bản đồ, hoặc một góc nhìn trên nó (map)
  --stages --lanes --personas NAMES
                                   chỉ những phần này: tên, mã hoặc số thứ tự từ 1, cách nhau bằng dấu phẩy
  --without assumptions,backstage,notes,names
                                   giữ lại, không đưa ra: giả định, hậu trường, ghi chú, tên người
  --with comments                  đưa ra cả bình luận của nhóm
  --look light|dark|ink            màu sắc (light)
  --density comfortable|compact    (comfortable)
  --no-title-block                 không có khung tên và chú giải
  --scale 0.1…8 | --width PIXELS | --dpi N
                                   cỡ của PNG (--scale 1)
  --paper fit|a4|a3|a2|a1|a0       khổ giấy của PDF (fit: vừa bằng hình vẽ)
  --orientation wide|tall          (wide)
  --spread one|stages|tiles        trên một tờ, mỗi giai đoạn một tờ, hoặc cỡ thật trải trên nhiều tờ (one)
  --slides 16:9|4:3                (16:9)
  --force                          thay các tệp đã có trong thư mục

Cho mọi lệnh
  --library PATH                   thư viện khác với thư viện của bạn (list, import, export, serve)
  --language en|vi                 ngôn ngữ của hình vẽ, làn mới và thông báo (en)
  --json                           chỉ in báo cáo cho máy đọc ra đầu ra chuẩn

Tệp nêu tên ở OUTPUT được thay; trong thư mục thì không thay gì, trừ khi có --force. Tệp được ghi trọn vẹn hoặc không ghi gì.
Mã kết thúc: 0 xong; 1 lỗi khác; 2 dùng sai; 3 có đầu vào bị từ chối; 130 dừng bằng Ctrl+C.
`,
  warning: 'lưu ý: {{text}}',
  usage: '{{problem}} — xem "npm run -s cli -- help"',
  progress: '{{done}} trên {{count}} · {{percent}} % · {{name}}',
  problem: {
    noCommand: 'Chưa cho lệnh nào',
    unknownCommand: '"{{name}}" không phải là lệnh',
    badOption: '{{detail}}',
    notForCommand: '--{{name}} không đi cùng {{command}}',
    convertArguments: 'convert cần INPUT và OUTPUT, hoặc bao nhiêu tệp tuỳ ý cùng với --to và --out',
    exportArguments: 'export cần MAP và OUTPUT, hoặc bao nhiêu bản đồ tuỳ ý (hay --all) cùng với --format và --out',
    allNeedsOut: '--all cần một thư mục để ghi vào: --out',
    formatMissing: '--out cần biết ghi định dạng nào: --to hoặc --format',
    oneFormat: 'Một tệp chỉ nhận một định dạng; muốn nhiều hơn hãy nêu thư mục bằng --out',
    unknownFormat: '"{{name}}" không phải định dạng ghi được',
    importFiles: 'import cần ít nhất một tệp hoặc thư mục',
    noArguments: '{{command}} không nhận đối số nào ngoài tuỳ chọn',
    inputKind: '"{{name}}" không phải đầu vào: đuôi của nó không cho biết loại nào đọc được',
    outputKind: '"{{name}}" không phải đầu ra: đuôi của nó không cho biết định dạng; hãy nêu bằng --to hoặc --format',
    takes: '--{{option}} nhận {{takes}}',
    together: '--{{option}} không đi cùng --{{other}}',
    language: '--language nhận en hoặc vi',
    port: '--port nhận một số từ 0 đến 65535'
  },
  parts: { stages: 'giai đoạn', lanes: 'làn', personas: 'chân dung' },
  partMissing: 'Bản đồ này không có {{kind}} “{{name}}”; nó có: {{has}} — hãy nêu một trong số đó, theo tên, mã hoặc số thứ tự.',
  inputMissing: 'Không có tệp này — hãy kiểm tra đường dẫn.',
  inputUnreadable: 'Không đọc được tệp ({{reason}}) — hãy kiểm tra quyền truy cập.',
  inputFolder: 'Đây là thư mục — hãy nêu một tệp trong đó.',
  folderEmpty: 'Trong thư mục này không có gì đọc được — hãy nêu thư mục có bản đồ.',
  inTheWay: 'Đã có tệp mang tên này ở đó; nó được giữ nguyên — hãy chọn thư mục khác, hoặc thay nó bằng --force.',
  outputFailed: 'Không ghi được tệp ({{reason}}); những gì có trước vẫn nguyên — hãy kiểm tra thư mục và quyền truy cập.',
  diskFull: 'Đĩa đã đầy; tệp chưa được ghi và những gì có trước vẫn nguyên — hãy giải phóng bớt chỗ.',
  notAllowed: 'Không được phép ghi vào thư mục hoặc tệp này; những gì có trước vẫn nguyên — hãy cho phép ghi, hoặc chọn thư mục khác.',
  makingFailed: 'Không làm được tệp ({{reason}}); chưa ghi gì — hãy thử định dạng khác hoặc cỡ nhỏ hơn.',
  severalMaps: 'Tệp có {{count}} bản đồ; các bản đồ còn lại được ghi bên cạnh thành “{{name}}” v.v. — không cần làm gì.',
  libraryMissing: 'Không có thư viện ở đây — hãy kiểm tra đường dẫn hoặc mở ứng dụng một lần.',
  libraryFailed: 'Không mở được thư viện ({{reason}}); trong đó không có gì thay đổi — {{advice}}',
  libraryAdvice: 'hãy khắc phục nguyên nhân hoặc nêu thư viện khác bằng --library.',
  mapMissing: 'Không có bản đồ nào mang mã hoặc tên này — xem "npm run -s cli -- list".',
  mapAmbiguous: 'Có nhiều bản đồ cùng tên này — hãy dùng mã: {{ids}}.',
  untitled: 'Bản đồ chưa đặt tên',
  listed: '{{id}}\t{{title}}\t{{stages}} giai đoạn, {{steps}} bước, {{cards}} thẻ\t{{edited}}',
  imported: '{{id}}\t{{title}}',
  needsNode: 'Outside-In cần Node 24 trở lên (đây là {{version}}) — hãy chạy bằng "npm run -s cli -- …".'
}
