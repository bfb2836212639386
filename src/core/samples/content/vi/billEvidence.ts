import type { EvidenceDescription } from '../../evidenceDescription.ts'

/** Những gì bản đồ mẫu dựa vào. Bằng chứng cuối chưa gắn với gì: vẫn cần ai đó xem nó nói về điều gì. */
export const billEvidence: readonly EvidenceDescription[] = [
  {
    kind: 'interview',
    text: '“Họ không nói được đó là khoản gì thì tôi chuyển mạng.”',
    source: 'Chị Lan',
    date: '2026-09-12',
    strength: 3,
    cards: ['call', 'onHold'],
    feelings: { lan: 5 }
  },
  {
    kind: 'analytics',
    text: '31 % cuộc gọi từ mùng 3 đến mùng 6 hỏi về một khoản cước mà người gọi không biết là gì.',
    source: 'Lý do gọi, tổng đài 9090',
    date: '2026-09-30',
    strength: 3,
    cards: ['noReason', 'onHold']
  },
  {
    kind: 'complaint',
    text: 'VAS-0931, 99.000 ₫. Ngay trang của nhà mạng cũng không ghi đó là gì.',
    source: 'Nhóm Facebook',
    date: '2026-09-05',
    strength: 1,
    cards: ['codes', 'helpPage']
  },
  {
    kind: 'observation',
    text: 'Với một hồ sơ, Minh mở ba màn hình và điền một phiếu giấy; số điện thoại phải gõ bốn lần.',
    source: 'Ngồi cùng hai ca trực',
    date: '2026-09-17',
    strength: 2,
    cards: ['screens'],
    feelings: { minh: 6 },
    personas: ['minh']
  },
  {
    kind: 'survey',
    text: 'Trong 40 người từng khiếu nại, chỉ 2 người biết khi nào mình được trả lời.',
    source: 'Khảo sát sau khiếu nại',
    date: '2026-09-25',
    strength: 2,
    cards: ['wait', 'noNumber'],
    feelings: { lan: 7 }
  },
  {
    kind: 'quote',
    text: 'Tiền thì đã hoàn. Chẳng ai xin lỗi một câu.',
    source: 'Chị Lan',
    date: '2026-10-08',
    strength: 1
  }
]
