import type { Translation } from '../translation.ts'
import type { issue as english } from '../en/issue.ts'
import { diagramIssue } from './diagramIssue.ts'

/** Những điều cần nói về một tệp được đọc hoặc ghi: thấy gì, đã làm gì — nên làm gì. */
export const issue: Translation<typeof english> = {
  ...diagramIssue,
  empty: 'Tệp trống — hãy chọn tệp chứa bản đồ.',
  binary:
    'Đây không phải tệp văn bản — hãy chọn tệp .journey.json, .xlsx, .csv, .md, .mmd, .canvas hoặc .drawio; với chương trình khác thì sao chép các ô rồi dán vào đây.',
  notText: 'Văn bản không phải UTF-8 và không có dấu hiệu nào cho biết bảng mã — hãy lưu lại dưới dạng UTF-8 rồi thử lại.',
  tooLarge: 'Tệp lớn hơn {{limit}} MB — hãy chia nhỏ hoặc bỏ bớt ảnh.',
  tookTooLong: 'Đọc quá {{seconds}} giây nên đã dừng; chưa lưu gì — hãy thử tệp nhỏ hơn.',
  slow: 'Việc đọc mất {{seconds}} giây — tệp nhỏ hơn sẽ nhanh hơn.',
  readerFailed: 'Tệp làm trình đọc gặp lỗi; chưa lưu gì — hãy kiểm tra tệp có nguyên vẹn không và báo cho chúng tôi.',
  truncated: 'Tệp bị đứt giữa chừng (cột {{column}}), thiếu một phần — hãy tải hoặc sao chép lại.',
  badJson: 'Từ cột {{column}} không còn là JSON hợp lệ — hãy sửa dòng này hoặc xuất lại bản đồ.',
  tooDeep: 'Các giá trị lồng nhau quá {{limit}} tầng — không bản đồ nào cần vậy; hãy kiểm tra nguồn của tệp.',
  notAJourney: 'JSON này không phải bản đồ của Outside-In: thiếu "format" — hãy chọn tệp có đuôi .journey.json.',
  otherFormat: 'JSON này tự nhận là “{{found}}”, không phải "outside-in/journey" — hãy chọn tệp do Outside-In ghi.',
  badVersion: '"version" là {{found}} thay vì số nguyên từ 1 trở lên — hãy sửa lại hoặc xuất lại bản đồ.',
  newer: 'Tệp do phiên bản Outside-In mới hơn ghi (định dạng {{version}}) — hãy cập nhật Outside-In để mở.',
  newerRecord: 'Tệp do phiên bản Outside-In mới hơn ghi (phần này có phiên bản {{version}}) — hãy cập nhật Outside-In để mở.',
  noRecords: 'Không có danh sách bản ghi tạo nên bản đồ — hãy xuất lại bản đồ.',
  tooManyRecords: 'Tệp có {{count}} bản ghi, chỉ đọc được nhiều nhất {{limit}} — hãy chia nhỏ bản đồ.',
  textTooLong: 'Có một đoạn dài hơn {{limit}} ký tự — hãy rút ngắn.',
  recordVersionsMissing: 'Tệp không cho biết phiên bản các bản ghi; đã coi là phiên bản 1 — hãy xem lại bản đồ.',
  surplusField: 'Trường này không quen biết nên đã bỏ qua — không cần làm gì nếu bạn không thấy thiếu.',
  photoMissing: 'Ảnh của “{{name}}” không có trong tệp; sẽ hiện chữ cái đầu — hãy thêm lại ảnh.',
  pictureMissing: 'Ảnh của thẻ “{{name}}” không có trong tệp nên đã bỏ qua — hãy thêm lại ảnh.',
  pictureReduced: 'Tệp chỉ chứa bản thu nhỏ ảnh của thẻ “{{name}}”; đã dùng bản đó — hãy thêm lại ảnh nếu cần cỡ gốc.',
  badAttachments: 'Không đọc được phần đính kèm nên đã bỏ qua — hãy thêm lại ảnh.',
  badAttachment: 'Phần đính kèm này không phải ảnh dùng được nên đã bỏ qua — hãy thêm lại ảnh.',
  wrongHash: 'Phần đính kèm này không đúng như tên của nó nên đã bỏ qua — hãy thêm lại ảnh.',
  pictureTooLarge: 'Hình quá lớn để vẽ; chưa ghi gì — hãy chọn tỉ lệ nhỏ hơn hoặc SVG.',
  isJourney: 'Theo nội dung thì đây là bản đồ của Outside-In và đã được đọc như vậy — hãy đổi đuôi thành .journey.json.',
  isMermaid: 'Theo nội dung thì đây là hành trình Mermaid và đã được đọc như vậy — hãy đổi đuôi thành .mmd.',
  more: 'Còn {{count}} vấn đề tương tự không hiện ra — hãy sửa những vấn đề đầu rồi đọc lại tệp.',
  repair: {
    notARecord: 'Đây không phải bản ghi nên đã bỏ qua — hãy kiểm tra tệp.',
    unknownType: 'Không biết loại bản ghi “{{type}}” nên đã bỏ qua — hãy kiểm tra chính tả hoặc cập nhật Outside-In.',
    badId: 'Mã này không dùng được; bản ghi nhận mã mới {{id}} — không cần làm gì.',
    duplicateRenamed: 'Hai bản ghi trùng mã; bản ghi này nhận mã mới {{id}} — hãy kiểm tra những gì trỏ tới nó.',
    duplicateLeftOut: 'Cùng một bản ghi xuất hiện hai lần; lần thứ hai đã bỏ qua — không cần làm gì.',
    dangerousKey: 'Trường “{{field}}” có thể gây hại nên đã bỏ qua — không cần làm gì.',
    notFinite: 'Số trong “{{field}}” vượt mọi giới hạn nên đã để trống — hãy nhập lại.',
    notJson: 'Giá trị của “{{field}}” không lưu được trong tệp nên đã để trống — hãy nhập lại.',
    text: 'Văn bản trong “{{field}}” có ký tự ẩn hoặc hỏng; đã làm sạch — hãy đọc lại.',
    missingField: 'Thiếu một số trường, đã dùng giá trị thường lệ: {{field}} — hãy xem lại bản ghi.',
    badField: 'Giá trị của “{{field}}” không hợp lệ; đã lấy giá trị gần nhất hoặc thường lệ — hãy kiểm tra.',
    tooLong: 'Văn bản trong “{{field}}” quá dài nên đã bị cắt — hãy rút ngắn trong tệp để giữ phần cuối.',
    unreadable: 'Không đọc được {{type}} này (“{{field}}”) nên đã bỏ qua — hãy sửa trường đó.',
    danglingCleared: '“{{field}}” trỏ tới thứ không có trong tệp; trường đã được để trống — hãy đặt lại.',
    danglingLeftOut: '{{type}} này thuộc về thứ không có trong tệp (“{{field}}”) nên đã bỏ qua — hãy sửa trường đó.',
    wrongLane: '{{type}} này nằm trong làn không chứa được nó nên đã bỏ qua — hãy đặt vào làn khác.',
    selfLink: 'Liên kết này bắt đầu và kết thúc ở cùng một thẻ nên đã bỏ qua — không cần làm gì.',
    duplicatePoint: 'Một chân dung có hai cảm xúc ở cùng một bước; cái thứ hai đã bỏ qua — hãy xem lại đường cảm xúc.',
    duplicateMeasure: 'Một chỉ số có hai giá trị ở cùng một chỗ; cái thứ hai đã bỏ qua — hãy xem lại chỉ số.',
    strayMeasure: 'Giá trị đo tại một điểm chạm lại nằm ở bước khác; đã chuyển về bước của điểm chạm — không cần làm gì.',
    badOrder: 'Không đọc được vị trí trong thứ tự; đã xếp sau những cái khác — hãy kiểm tra thứ tự.',
    sharedOrder: 'Hai thứ có cùng một vị trí; đã giữ cả hai, cái này sau cái kia — hãy kiểm tra thứ tự.',
    mapMade: 'Thiếu bản ghi của chính bản đồ; đã tạo một bản không có tên — hãy đặt tên cho bản đồ.',
    surplusMap: 'Có nhiều hơn một bản ghi bản đồ; chỉ giữ bản đầu — hãy kiểm tra tên và mô tả.'
  },
  folder: {
    badList: 'Danh sách của thư mục không đọc được — hãy nêu đúng thư mục đã xuất thư viện, hoặc nêu từng tệp.',
    badEntry: 'Mục này của danh sách không cho biết bản đồ nào nhận được; chưa nhận gì — hãy xuất lại thư viện, hoặc nhập từng tệp.',
    newer: 'Thư mục này do bản Outside-In mới hơn ghi (danh sách {{version}}) — hãy cập nhật Outside-In.',
    missingFile: 'Danh sách có nêu tệp này nhưng không thấy tệp — hãy đặt lại tệp, hoặc bỏ nó khỏi danh sách.',
    notOneMap: 'Danh sách ghi một bản đồ mà tệp có {{count}} bản đồ nhất quán; tệp bị bỏ qua — hãy xuất lại thư viện.',
    alreadyThere:
      'Bản đồ này đã có trong thư viện, có thể trong thùng rác, nên được giữ nguyên — muốn có cả trạng thái cũ, hãy nhập riêng tệp ấy.',
    badPicture: 'Ảnh không đúng như tên của nó nên bị bỏ qua — hãy lấy lại ảnh từ nơi có thư mục này.',
    unreadable: 'Không đọc được trọn bản đồ “{{title}}” nên chưa ghi — hãy cập nhật Outside-In, hoặc khôi phục một phiên bản của nó.',
    trashLeft: 'Các bản đồ trong thùng rác không được ghi ({{count}}) — hãy khôi phục những bản đồ muốn giữ.',
    inTheWay: 'Trong thư mục đã có tệp mang tên này; chưa ghi gì — hãy chọn thư mục khác, hoặc thay nó bằng --force.'
  },
  mermaid: {
    tooLong: 'Văn bản dài hơn {{limit}} ký tự — hãy chia thành nhiều tệp.',
    noJourney: 'Không có hành trình Mermaid nào trong văn bản này — hãy mở đầu biểu đồ bằng dòng “journey”.',
    syntax: 'Mermaid không đọc được dòng này ở “{{found}}” — hãy viết bước theo dạng “Tên: điểm: ai”.',
    refused: 'Chính Mermaid từ chối biểu đồ này ở “{{found}}”; vẫn được đọc — hãy kiểm tra dòng đó.',
    otherDiagram: 'Đây là loại biểu đồ khác (“{{kind}}”) nên đã bỏ qua — chỉ “journey” mới thành bản đồ.',
    fenceOpen: 'Cuối biểu đồ không được đánh dấu; đã đọc đến hết — hãy đóng khối lại.',
    headerMissing: 'Thiếu dòng “journey” ở đầu; văn bản vẫn được đọc như hành trình — hãy thêm dòng này.',
    header: 'Biểu đồ bắt đầu bằng “{{found}}”; đã đọc như “journey” — Mermaid cần đúng chữ “journey”.',
    secondHeader: 'Có thêm một dòng “journey”; đã bỏ qua — một dòng là đủ.',
    semicolonDropped: 'Dấu “;” ở cuối dòng đã được bỏ — Mermaid không nhận nó.',
    semicolonKept: 'Dấu “;” trong “{{step}}” được giữ lại — Mermaid không nhận nó; hãy viết #59; thay vào.',
    commentIsStep: '“{{found}}” được đọc như một bước — Mermaid coi dòng bắt đầu như vậy là chú thích.',
    keywordIsStep: 'Dòng bắt đầu bằng “{{found}}” được đọc như một bước — Mermaid đọc khác; hãy đặt từ khác lên đầu.',
    keywordColon: 'Dấu hai chấm sau “{{found}}” đã được bỏ qua — ở đó Mermaid cần một dấu cách.',
    emptyTitle: 'Tên bản đồ trống — hãy viết sau chữ “title”.',
    secondTitle: 'Có tên thứ hai; nó đã thay cho “{{found}}” — chỉ nên giữ một tên.',
    emptySection: 'Một phần không có tên; nó thành giai đoạn không tên — hãy đặt tên.',
    colonInSection: 'Dấu hai chấm trong phần “{{found}}” được giữ lại — Mermaid không nhận; hãy viết #58; thay vào.',
    notRead: 'Không hiểu được “{{found}}” — hãy viết bước theo dạng “Tên: điểm: ai”.',
    hashComment: 'Phần sau dấu “#” được coi là chú thích và bỏ qua: “{{found}}” — hãy viết #35; nếu cần chính ký tự này.',
    hashKept: 'Dấu “#” trong “{{found}}” được giữ lại — Mermaid sẽ cắt chữ ở đó; hãy viết #35; thay vào.',
    noScore: '“{{step}}” không có điểm; nó thành bước không có cảm xúc — hãy thêm điểm từ 1 đến 5.',
    scoreWords: 'Điểm của “{{step}}” là “{{found}}”, không phải số; đã giữ thành ghi chú — hãy viết điểm từ 1 đến 5.',
    scoreGuessed: 'Điểm của “{{step}}” viết là “{{found}}”; đã đọc là {{score}} — hãy viết số từ 1 đến 5.',
    colonInName: 'Dấu hai chấm trong tên “{{step}}” được giữ lại — Mermaid sẽ đọc ra điểm khác; hãy viết #58; thay vào.',
    partsKept: 'Phần sau tên người ở “{{step}}” được giữ cùng với họ — Mermaid bỏ phần này.',
    quotedActor: 'Dấu phẩy trong ngoặc kép ở “{{step}}” được coi là một phần của tên — Mermaid tách tại đó.',
    wideColon: 'Dấu hai chấm toàn khổ của “{{step}}” được đọc như dấu hai chấm — Mermaid không biết chúng.',
    nameCut: 'Tên “{{found}}” dài hơn {{limit}} ký tự nên đã bị cắt — hãy rút ngắn.',
    scale: 'Có điểm trên 5 ({{count}}) nên tất cả được đọc theo thang 1 đến 10 — hãy xem lại đường cảm xúc.',
    scoreOutside: 'Điểm ngoài khoảng 1 đến {{top}} được đưa về đầu gần nhất ({{count}}) — hãy xem lại đường cảm xúc.',
    emptyDiagram: 'Biểu đồ không có phần nào và bước nào; bản đồ trống — hãy thêm vào.'
  },
  table: {
    textCut: 'Lời của một thẻ dài hơn {{limit}} ký tự nên đã bị cắt — hãy chia thành nhiều thẻ.',
    ownView: 'Trang tính này chỉ liệt kê những gì đã có trên bản đồ nên được bỏ qua — bạn không cần làm gì.',
    none: 'Không có bảng nào trong văn bản này làm được thành bản đồ — cần một hàng tiêu đề và ít nhất một hàng bên dưới.',
    passedOver:
      'Bảng bắt đầu bằng “{{found}}” không có tên làn nào của một hành trình nên đã được bỏ qua — hãy đặt tên các làn để đọc được.',
    unclear: 'Bảng không cho biết chiều đọc: không nhận ra tên làn nào — hãy xem bản xem trước và xoay bảng nếu sai chiều.',
    surplus: 'Bảng quá lớn; những ô vượt giới hạn đã được bỏ ra ({{count}}) — hãy chia bảng ra.',
    beyond: 'Có ô nằm bên phải tiêu đề cuối cùng; chúng thành các bước chưa có tên — hãy đặt tên cho chúng.',
    unknownLane: '“{{name}}” không phải loại làn đã biết; nó thành làn văn bản mang chính tên đó — hãy chọn loại nếu có loại phù hợp.',
    scale: 'Cảm xúc ghi bằng số ({{count}}) được đọc theo thang từ {{from}} đến {{to}} — hãy chọn thang khác nếu không đúng.',
    scaleUnclear: 'Chưa rõ thang của cảm xúc ghi bằng số ({{count}}); đã lấy thang {{from}} đến {{to}} — hãy chọn đúng thang được dùng.',
    outside: 'Các số ngoài khoảng {{from}} đến {{to}} được đưa về đầu gần nhất ({{count}}) — hãy xem lại đường cảm xúc.',
    unknownFeelings:
      'Những từ như “{{found}}” không phải cảm xúc đã biết ({{count}}); chúng thành thẻ trong làn “{{lane}}” bên dưới đường cảm xúc — hãy đặt cảm xúc tại đó.',
    changes: 'Ở bước có cảm xúc thay đổi, cảm xúc cuối được lấy ({{count}}); lời ghi được giữ làm ghi chú — hãy xem lại đường cảm xúc.',
    mergedLanes: 'Ô “{{found}}” được gộp qua nhiều làn; nó thành thẻ của làn đầu tiên — hãy sao chép nếu các làn khác cũng cần.',
    nameCut: 'Tên “{{found}}” dài hơn {{limit}} ký tự nên đã bị cắt — hãy rút ngắn.'
  },
  paper: {
    small: {
      one: 'Chữ nhỏ nhất trên giấy chỉ còn {{size}} mm, muốn đọc được cần {{wanted}} mm — hãy chọn khổ giấy lớn hơn, mỗi giai đoạn một tờ, hoặc ghép nhiều tờ.',
      stages:
        'Chữ nhỏ nhất trên giấy chỉ còn {{size}} mm, muốn đọc được cần {{wanted}} mm — hãy xoay giấy, chọn khổ lớn hơn, hoặc ghép nhiều tờ.',
      tiles: 'Chữ nhỏ nhất trên giấy chỉ còn {{size}} mm, muốn đọc được cần {{wanted}} mm — hãy chọn khổ giấy lớn hơn.',
      view: 'Chữ nhỏ nhất trên giấy chỉ còn {{size}} mm, muốn đọc được cần {{wanted}} mm — hãy chọn khổ giấy lớn hơn.'
    },
    userUnit:
      'Trang dài hơn 5 mét; chương trình nào không hỗ trợ trang như vậy sẽ hiện nhỏ đi {{times}} lần nhưng vẫn đầy đủ — muốn in hãy chọn cách ghép nhiều tờ.',
    pictures: 'Những ảnh không vẽ được trong PDF đã bị bỏ ra ({{count}}) — hãy lưu chúng thành JPEG hoặc PNG rồi thêm lại.'
  },
  workbook: {
    damaged: 'Tệp bảng tính bị hỏng hoặc thiếu phần — hãy mở bằng chương trình bảng tính, lưu thành .xlsx rồi thử lại.',
    locked: 'Tệp bảng tính được bảo vệ bằng mật khẩu — hãy lưu một bản không có mật khẩu và đọc bản đó.',
    old: 'Đây là tệp của Excel trước năm 2007 (.xls) — hãy lưu thành .xlsx và đọc tệp đó.',
    openDocument: 'Đây là tài liệu LibreOffice theo định dạng riêng — hãy lưu thành .xlsx và đọc tệp đó.',
    tooLarge: 'Khi giải nén, tệp bảng tính lớn hơn {{limit}} MB — hãy chia nhỏ, hoặc chỉ giữ trang tính cần dùng.',
    notAWorkbook: 'Đây là tệp nén hoặc tài liệu khác, không phải bảng tính — hãy chọn tệp .xlsx.',
    hidden: 'Trang tính này bị ẩn nên được bỏ qua — hãy cho hiện nó trong chương trình bảng tính nếu nó thuộc hành trình.',
    noCells: 'Trang này không có ô nào (có thể là biểu đồ) nên được bỏ qua — bạn không cần làm gì.',
    noValue: 'Những ô không có giá trị được để trống ({{count}}): “{{found}}” — hãy sửa công thức, hoặc ghi thẳng giá trị.',
    moreSheets: 'Chỉ {{limit}} trang tính đầu tiên được đọc; bỏ qua: {{count}} — hãy chia nhỏ tệp.'
  },
  slideWriting: {
    letters:
      'Máy này không có phông nào cho các ký tự {{characters}} ({{count}}), nên chúng có thể hiện thành ô vuông trên trang chiếu — hãy viết cách khác.',
    cut: 'Có {{count}} đoạn chữ quá dài so với trang chiếu nên kết thúc bằng “…”; toàn văn nằm trong phần ghi chú dưới trang — hãy rút ngắn để thấy hết.',
    pictures: 'Có {{count}} hình mà phần mềm trình chiếu không vẽ được nên bị bỏ lại — hãy lưu thành JPEG hoặc PNG rồi thêm lại.'
  },
  tableWriting: {
    spans: 'Thẻ trải qua nhiều bước chỉ đứng ở bước đầu tiên ({{count}}) — hãy xuất XLSX hoặc JSON để giữ độ dài của thẻ.',
    pictures: 'Ảnh trên thẻ không có trong bảng ({{count}}) — hãy xuất JSON, ảnh hoặc trang trình chiếu để giữ ảnh.',
    details:
      'Bảng của bản đồ chỉ có lời của thẻ; kênh, người phụ trách, phiếu bầu, độ chắc chắn và những điều tương tự thì không ({{count}}) — hãy xuất JSON để giữ tất cả.',
    links: 'Liên kết giữa các thẻ không có trong bảng ({{count}}) — hãy xuất JSON để giữ liên kết.',
    personas: 'Với các chân dung đã mô tả, bảng chỉ có tên ({{count}}) — hãy xuất JSON hoặc trang chân dung để giữ phần còn lại.',
    evidence: 'Bằng chứng không có trong bảng ({{count}}) — hãy xuất XLSX hoặc JSON để giữ bằng chứng.',
    opportunities: 'Danh sách cơ hội không có trong bảng ({{count}}) — hãy xuất riêng danh sách đó, hoặc xuất XLSX.',
    tall: 'Thẻ dài quá chiều cao lớn nhất của một hàng bảng tính chỉ hiện phần đầu ({{count}}); ô vẫn giữ đủ lời — hãy rút ngắn để thấy tất cả.'
  },
  writing: {
    pictures: 'Một số ảnh không vẽ được thành điểm ảnh nên không có trong tệp ({{count}}) — hãy lưu lại thành JPEG hoặc PNG rồi thêm lại.',
    noShape:
      'Không phông chữ nào có hình cho những ký tự này nên chúng để trống hoặc thành ô vuông: {{characters}} ({{count}}) — hãy viết cách khác.',
    tooLong:
      'Viết thành Mermaid, bản đồ dài {{length}} ký tự mà Mermaid chỉ nhận nhiều nhất {{limit}}; chưa ghi gì — hãy xuất ảnh hoặc JSON.',
    nameless: 'Giai đoạn hoặc bước không tên được viết là “—” ({{count}}) — hãy đặt tên.',
    withoutFeeling: 'Bước không có cảm xúc được cho điểm 3 vì Mermaid cần một điểm ({{count}}) — hãy đặt cảm xúc.',
    averaged: 'Nơi các chân dung cảm thấy khác nhau ở một bước, đã ghi điểm trung bình ({{count}}) — Mermaid chỉ giữ một điểm mỗi bước.',
    rounded: 'Cảm xúc được làm tròn thành điểm từ 1 đến 5 ({{count}}) — Mermaid không giữ được chi tiết hơn.',
    cards: 'Các thẻ không có trong văn bản Mermaid ({{count}}) — hãy xuất JSON để giữ tất cả.',
    comments:
      'Định dạng này không có chỗ cho bình luận ({{count}}) — hãy xuất trang chiếu, PDF, trang web, Excel hoặc Markdown để đưa bình luận ra.',
    links: 'Các liên kết không có trong văn bản Mermaid ({{count}}) — hãy xuất JSON để giữ tất cả.',
    notes: 'Ghi chú và lời nói của cảm xúc không có trong văn bản Mermaid ({{count}}) — hãy xuất JSON để giữ tất cả.',
    personas: 'Với các chân dung đã mô tả, chỉ tên có trong văn bản Mermaid ({{count}}) — hãy xuất JSON để giữ tất cả.',
    moments: 'Khoảnh khắc quyết định không được đánh dấu trong văn bản Mermaid ({{count}}) — hãy xuất JSON để giữ tất cả.',
    beliefs: 'Điều ta tưởng và điều mong muốn không có trong văn bản Mermaid ({{count}}) — hãy xuất JSON để giữ tất cả.',
    separators: 'Các đường ranh giới không có trong văn bản Mermaid ({{count}}) — hãy xuất JSON để giữ tất cả.',
    picturesReduced: 'Để tệp đủ nhỏ và mở lại được, một số ảnh trên thẻ chỉ có ở cỡ thu nhỏ ({{count}}) — hãy giữ ảnh gốc.',
    picturesLost: 'Không tìm thấy một số ảnh trên thẻ nên tệp không chứa chúng ({{count}}) — hãy thêm lại vào thẻ.',
    curves: 'Chỉ làn cảm xúc trên cùng có trong văn bản Mermaid; bỏ qua: {{count}} — hãy xuất JSON để giữ tất cả.'
  }
}
