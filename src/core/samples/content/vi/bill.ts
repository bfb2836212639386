import { billEvidence } from './billEvidence.ts'
import { billGaps } from './billGaps.ts'
import { billSupports } from '../billSupports.ts'
import { billLayers } from './billLayers.ts'
import { billPractice } from './billPractice.ts'
import { billTouchpoints } from './billTouchpoints.ts'
import type { CardDescription, MapDescription, PointDescription } from '../../mapDescription.ts'

const seen = (text: string, more: object = {}): CardDescription => ({ text, sure: 'evidence', ...more })
const sealed = (text: string, more: object = {}): CardDescription => ({ text, sure: 'validated', ...more })
const lived = (score: number, quote = ''): PointDescription => ({ score, quote, sure: 'evidence' })

/** Bản đồ mẫu hoàn chỉnh: khách hàng di động nhận hoá đơn sai, và nhân viên phải giải thích. */
export const bill: MapDescription = {
  title: 'Hoá đơn cước bất thường',
  description: 'Chị Lan thấy hoá đơn điện thoại dư 238.000 ₫, và những gì phải xảy ra để chị tin lại.',
  state: 'current',
  personas: {
    lan: {
      name: 'Chị Lan',
      kind: 'customer',
      summary: '34 tuổi, nhân viên văn phòng, dùng một gói cước sáu năm nay',
      quote: 'Trả tiền thì được. Không biết trả cho cái gì mới khó chịu.',
      goals: 'Biết mỗi tháng trả bao nhiêu và vì sao\nGiải quyết xong mà không phải xin nghỉ làm',
      needs: 'Một lý do dễ hiểu\nMột người theo việc từ đầu đến cuối',
      pains: 'Những mã cước không ai hiểu\nPhải kể đi kể lại câu chuyện',
      motivations: 'Sự sòng phẳng; chi tiêu gia đình phải theo ngân sách',
      context: 'Đọc tin nhắn trên xe buýt, gọi điện giờ nghỉ trưa, trả tiền qua ứng dụng ngân hàng.'
    },
    minh: {
      name: 'Minh',
      kind: 'employee',
      summary: '26 tuổi, điện thoại viên, năm thứ hai',
      quote: 'Tôi xin lỗi về những thứ mình không nhìn thấy.',
      goals: 'Giải quyết xong khi khách còn trên máy',
      needs: 'Hoá đơn, ứng dụng và lịch sử cuộc gọi trên một màn hình',
      pains: 'Ba hệ thống, tám phút, một chỉ tiêu dán trên tường',
      motivations: 'Được khách cảm ơn đích danh',
      context: 'Bốn mươi cuộc gọi mỗi ca; tuần đầu tháng là tệ nhất.'
    }
  },
  stages: [
    { title: 'Nhận ra', steps: [{ title: 'Nhận tin nhắn cước', aim: 'effort' }, 'So với tháng trước'] },
    { title: 'Tìm hiểu', steps: ['Mở ứng dụng xem chi tiết', { title: 'Tìm hiểu mã cước lạ', aim: 'effort' }] },
    { title: 'Liên hệ', steps: [{ title: 'Gọi tổng đài', momentOfTruth: true }, 'Kể lại từ đầu'] },
    { title: 'Xử lý', steps: [{ title: 'Chờ kiểm tra', touchpoint: billTouchpoints.wait }, 'Thấy tiền hoàn'] },
    { title: 'Tin lại', steps: [{ title: 'Minh gọi lại hỏi thăm', aim: 'delight' }] }
  ],
  lanes: [
    billLayers.experiences,
    billLayers.interactions,
    {
      kind: 'doing',
      title: 'Làm gì',
      cells: [
        seen('Đọc tin nhắn trên xe buýt đi làm: 486.000 ₫'),
        seen('Kéo lên xem tin nhắn tháng trước'),
        seen('Đăng nhập; lần thứ ba mới nhận được OTP'),
        'Hỏi nhóm Facebook về mã “VAS-0931”',
        seen('Gọi 9090, bấm bốn lần menu, chờ 14 phút', {
          name: 'call',
          notes: 'Tệ nhất từ mùng 3 đến mùng 6, ngay sau kỳ chốt cước. Hỏi Tài chính xem có gửi hoá đơn theo đợt được không.'
        }),
        sealed('Kể lại mọi chuyện với Minh, người thứ hai'),
        seen('Năm ngày không một tin tức', { name: 'wait' }),
        seen('Thấy 238.000 ₫ trở lại trong ứng dụng'),
        sealed('Nghe cuộc gọi ngắn: “Mọi thứ ổn rồi chứ chị?”')
      ]
    },
    {
      kind: 'thinking',
      title: 'Nghĩ gì',
      cells: [
        sealed('“Gấp đôi mọi tháng.”'),
        'Hay mình bấm nhầm gì đó?',
        seen('“Khoản này là khoản gì?”'),
        seen('“Nhiều người cũng bị như mình.”'),
        sealed('“Không giải thích được thì mình đổi mạng.”'),
        seen('“Sao anh ấy không thấy điều mình đã nói?”'),
        seen('“Họ quên mình rồi à?”'),
        'Tốt, nhưng mất của mình năm tiếng',
        sealed('“Anh ấy nhớ việc của mình.”')
      ]
    },
    {
      kind: 'emotion',
      title: 'Cảm xúc',
      curves: {
        lan: [
          lived(0.2),
          lived(-0.6, 'Tôi ngồi cộng trừ suốt chuyến xe buýt.'),
          -0.8,
          lived(-1.1),
          { score: -1.8, quote: 'Mười bốn phút nghe nhạc chờ. Tôi để máy trên bàn rồi đi nấu cơm tiếp.', sure: 'validated' },
          lived(-1.4),
          lived(-1.1),
          lived(0.8),
          { score: 1.7, quote: 'Anh ấy gọi đúng tên tôi và biết chuyện gì đã xảy ra.', sure: 'validated' }
        ],
        minh: [
          null,
          null,
          null,
          null,
          lived(-0.2),
          lived(-0.9, 'Chưa kịp chào đã nghe tiếng thở dài.'),
          lived(-0.4),
          lived(0.4),
          lived(1.2)
        ]
      },
      believed: { lan: [0.9, 0.8, 1.3, 1, 0.8, 0.9, 0.6, 1.6, 1.6] }
    },
    {
      kind: 'touchpoints',
      title: 'Điểm chạm',
      cells: [
        seen('Tin nhắn cước', { name: 'billSms', channel: 'sms', control: 'controlled', touchpoint: billTouchpoints.billSms }),
        [
          seen('Tin nhắn cũ', { name: 'oldSms', channel: 'sms', control: 'controlled', touchpoint: billTouchpoints.oldSms }),
          seen('Đồng nghiệp', {
            name: 'colleagues',
            channel: 'wordOfMouth',
            control: 'uncontrolled',
            touchpoint: billTouchpoints.colleagues
          })
        ],
        seen('Ứng dụng: cước', { name: 'appDetails', channel: 'app', control: 'controlled', touchpoint: billTouchpoints.appDetails }),
        [
          seen('Nhóm Facebook', { name: 'facebook', channel: 'social', control: 'uncontrolled', touchpoint: billTouchpoints.facebook }),
          seen('Trang trợ giúp', { name: 'helpSite', channel: 'website', control: 'controlled', touchpoint: billTouchpoints.helpPage })
        ],
        seen('Tổng đài 9090', { name: 'hotline', channel: 'callCentre', control: 'controlled', touchpoint: billTouchpoints.hotline }),
        seen('Minh, điện thoại viên', { name: 'agent', channel: 'callCentre', control: 'controlled', touchpoint: billTouchpoints.minh }),
        null,
        seen('Ứng dụng: hoàn tiền', { name: 'appRefund', channel: 'app', control: 'controlled', touchpoint: billTouchpoints.refund }),
        seen('Cuộc gọi hỏi thăm', { name: 'followUp', channel: 'callCentre', control: 'controlled', touchpoint: billTouchpoints.followUp })
      ]
    },
    {
      kind: 'pains',
      title: 'Điểm đau',
      cells: [
        seen('Chỉ có tổng tiền, không có lý do tăng', { name: 'noReason' }),
        null,
        seen('Khoản cước là mã không ai hiểu', { name: 'codes' }),
        seen('Trang trợ giúp không có mã này', { name: 'helpPage' }),
        seen('Cuối tháng phải chờ máy 14 phút', { name: 'onHold' }),
        sealed('Nhân viên phải mở ba màn hình', { name: 'screens' }),
        seen('Không mã hồ sơ, không ngày hẹn', { name: 'noNumber' }),
        { text: 'Hoàn tiền mà không xin lỗi', name: 'noApology' },
        null
      ]
    },
    {
      kind: 'opportunities',
      title: 'Cơ hội',
      cells: [
        { text: 'Ghi lý do ngay trong tin: “+2 gói data”', name: 'sayCause' },
        null,
        { text: 'Đặt tên dễ hiểu cho mọi khoản', name: 'plainNames' },
        { text: 'Trả lời trong nhóm sau một giờ', name: 'answerGroup' },
        { text: 'Gọi lại trong vòng 10 phút', name: 'callBack' },
        { text: 'Một màn hình cho mọi thứ', name: 'oneScreen' },
        { text: 'Gửi mã hồ sơ và ngày hẹn', name: 'caseNumber' },
        { text: 'Hoàn ngay khoản dưới 300.000 ₫', name: 'refundNow' },
        { text: 'Biến gọi lại thành thói quen', name: 'routine' }
      ]
    },
    { kind: 'lineOfVisibility', title: 'Ranh giới nhìn thấy' },
    {
      kind: 'backstage',
      title: 'Hậu trường',
      cells: [
        seen('Chốt cước ngày mùng 3', { owner: 'Tài chính' }),
        null,
        seen('Tên gói đặt cho nội bộ', { name: 'namedInternally', owner: 'Sản phẩm' }),
        seen('Chỉ thấy bài có gắn thẻ', { owner: 'Tiếp thị' }),
        seen('Khiếu nại cước không ưu tiên', { name: 'noPriority', owner: 'Tổng đài' }),
        sealed('Chép tay vào phiếu giấy', { name: 'paperForm', owner: 'Tổng đài' }),
        seen('Kiểm cước bằng tay', { name: 'byHand', owner: 'Tài chính' }),
        seen('Mỗi khoản hoàn cần hai chữ ký', { name: 'twoApprovals', owner: 'Tài chính' }),
        sealed('Làm trong giờ nghỉ, không ai đo', { name: 'inHisBreak', owner: 'Tổng đài' })
      ]
    },
    billLayers.procedures,
    {
      kind: 'systems',
      title: 'Hệ thống',
      cells: [
        seen('Hệ thống tính cước', { name: 'billing' }),
        seen('Cổng tin nhắn', { name: 'smsGateway' }),
        seen('Danh mục sản phẩm', { name: 'catalogue' }),
        'Theo dõi mạng xã hội',
        seen('Menu thoại (IVR)', { name: 'voiceMenu' }),
        seen('CRM', { name: 'crm' }),
        seen('Hộp thư yêu cầu', { name: 'mailbox' }),
        seen('Hệ thống tính cước', { name: 'billingAgain' }),
        null
      ]
    }
  ],
  links: [{ from: 'wait', to: 'call', kind: 'loopsBack', label: 'Gọi lại lần nữa' }, ...billSupports],
  gaps: billGaps,
  evidence: billEvidence,
  ...billPractice
}
