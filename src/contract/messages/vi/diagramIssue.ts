import type { Translation } from '../translation.ts'
import type { diagramIssue as english } from '../en/diagramIssue.ts'

/** Những điều cần nói về sơ đồ được đọc hoặc ghi: JSON Canvas và draw.io. Là một phần của `issue`. */
export const diagramIssue: Translation<typeof english> = {
  diagram: {
    nothing: 'Sơ đồ này không có gì làm được thành bản đồ — hãy viết chữ vào sơ đồ.',
    empty: 'Sơ đồ không có chữ nào; bản đồ trống — hãy thêm nội dung.',
    unclear:
      'Sơ đồ không cho biết chiều đọc: không thấy các giai đoạn xếp cạnh nhau hay tên làn nào — hãy xem bản xem trước và xoay lại nếu sai chiều.',
    noStages: 'Sơ đồ không cho biết các giai đoạn; tất cả thành một giai đoạn — hãy đặt tên và tách ra trên bản đồ.',
    outside:
      'Có chữ nằm ngoài mọi giai đoạn nên được đặt vào giai đoạn gần nhất ({{count}}): {{found}} — hãy chuyển đi nếu không đúng chỗ.',
    noText: 'Hình không có chữ không nói lên điều gì trên bản đồ nên đã được bỏ ra ({{count}}): {{found}} — hãy ghi ý nghĩa vào hình.',
    unknownLane: '“{{name}}” không phải loại làn đã biết; nó thành làn văn bản mang chính tên đó — hãy chọn loại nếu có loại phù hợp.',
    links: 'Đường nối không nối hai thẻ thì không thành liên kết nên đã được bỏ ra ({{count}}): {{found}} — hãy nối các thẻ trên bản đồ.',
    linksGone: 'Những liên kết không còn được vẽ đã được bỏ ra ({{count}}) — không cần làm gì.',
    textCut: 'Đoạn chữ “{{found}}” dài hơn {{limit}} ký tự nên đã bị cắt — hãy chia thành nhiều thẻ.',
    gone: 'Những phần của bản đồ không còn trong sơ đồ đã được bỏ ra ({{count}}) — không cần làm gì nếu bạn không thấy thiếu.',
    frames: 'Những khung không phải giai đoạn đã thành thẻ ({{count}}): {{found}} — hãy thêm giai đoạn trên bản đồ nếu đó là ý định.',
    homeless: 'Có chữ không thuộc làn hay bước nào nên đã được bỏ ra ({{count}}): {{found}} — trước hết hãy thêm một làn thẻ.',
    wordsChanged: 'Lời của cảm xúc hoặc giá trị “{{found}}” đã bị sửa; đường cảm xúc và giá trị vẫn như cũ — hãy sửa trên bản đồ.'
  },
  canvas: {
    empty: 'Canvas trống — hãy viết chữ vào đó.',
    notANode: 'Đây không phải một nút nên đã được bỏ ra — hãy kiểm tra tệp.',
    notAnEdge: 'Đây không phải một đường nối nên đã được bỏ ra — hãy kiểm tra tệp.',
    unknownType: 'Nút loại “{{type}}” không thuộc JSON Canvas; chữ trong nút vẫn được đọc — hãy xem lại thẻ.',
    sameId: 'Hai nút có cùng mã “{{id}}”; cả hai đều được đọc — hãy xem lại các liên kết.',
    noPlace: 'Nút không cho biết nó nằm ở đâu; được đọc như nằm ở góc trên bên trái — hãy xem lại thẻ.'
  },
  drawio: {
    notXml: 'XML của sơ đồ bị hỏng ở dòng {{line}} — hãy mở trong draw.io và lưu lại.',
    forbidden: 'Tệp khai báo kiểu tài liệu hoặc thực thể riêng, có thể gây hại; chưa đọc gì — hãy lưu mới trong draw.io.',
    tooDeep: 'Các phần tử lồng nhau quá {{limit}} tầng — không sơ đồ nào cần vậy; hãy kiểm tra nguồn của tệp.',
    notADiagram: 'XML này không phải sơ đồ draw.io: thiếu “mxfile” hoặc “mxGraphModel” — hãy xuất lại từ draw.io.',
    noPage: 'Sơ đồ không có trang nào — hãy mở trong draw.io và lưu lại.',
    badPage: 'Không giải nén được trang “{{name}}” nên đã bỏ ra — trong draw.io, hãy lưu khi tắt “Compressed”.',
    emptyPage: 'Trang “{{name}}” không có gì nên đã được bỏ qua — không cần làm gì.',
    pageTooLarge: 'Giải nén ra, trang “{{name}}” sẽ lớn hơn {{limit}} MB nên đã bỏ ra — hãy chia nhỏ.',
    badCell: 'Ô này không cho biết nó là gì nên đã được bỏ ra — hãy kiểm tra tệp.',
    sameId: 'Hai hình có cùng mã “{{id}}”; cả hai đều được đọc — hãy xem lại các liên kết.',
    pictures: 'Ảnh trong các hình không được lấy theo ({{count}}): {{found}} — hãy thêm ảnh vào thẻ.'
  },
  picture: {
    noMap:
      'Đây là ảnh không mang sơ đồ nào — hãy thả ảnh lên một thẻ của bản đồ đang mở, hoặc nếu vẽ bằng draw.io thì xuất lại kèm “Include a copy of my diagram”.'
  },
  drawn: {
    pictures: 'Ảnh trên thẻ không có trong tệp ({{count}}) — hãy xuất JSON, PDF hoặc SVG để giữ ảnh cùng bản đồ.',
    notes: 'Ghi chú cho nhóm không có trong tệp ({{count}}) — hãy xuất JSON để giữ tất cả.',
    feelingNotes: 'Ghi chú và lời nói của cảm xúc không có trong tệp ({{count}}) — hãy xuất JSON để giữ tất cả.',
    personas: 'Với các chân dung đã mô tả, chỉ tên có trong tệp ({{count}}) — hãy xuất JSON để giữ tất cả.',
    beside: 'Bình luận, bằng chứng, khoảng trống, cơ hội và đánh giá không có trong tệp ({{count}}) — hãy xuất JSON để giữ tất cả.',
    curves:
      '{{format}} không có đường cong: cảm xúc được ghi bằng lời ở từng bước ({{count}} đường) — hãy xuất SVG hoặc draw.io để giữ hình vẽ.',
    details:
      'Những gì {{format}} không có ký hiệu được giữ cho Outside-In nhưng nơi khác không thấy: kênh, người phụ trách, chân dung, phiếu (số thẻ: {{count}}).',
    certainty: 'Mức chắc chắn của thẻ được giữ cho Outside-In nhưng không thấy trong {{format}} (số thẻ: {{count}}).',
    measures: 'Giá trị chỉ số không đủ chỗ trong ô thì không hiện ({{count}}) — hãy xem trên bản đồ.'
  }
}
