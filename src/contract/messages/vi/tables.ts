import type { Translation } from '../translation.ts'
import type { tables as english } from '../en/tables.ts'

/** A map handed out as tables, in Vietnamese. */
export const tables: Translation<typeof english> = {
  sheet: { map: 'Bản đồ', touchpoints: 'Điểm chạm', improve: 'Cải tiến', metrics: 'Chỉ số', evidence: 'Bằng chứng', comments: 'Bình luận' },
  comment: { card: 'Thẻ', where: 'Ở đâu', text: 'Bình luận', author: 'Người viết', day: 'Ngày', state: 'Trạng thái' },
  stage: 'Giai đoạn',
  step: 'Bước',
  yes: 'Có',
  nameless: '—',
  stepNumber: 'Bước số',
  measureWas: 'trước đây {{value}}',
  measureTarget: 'mục tiêu {{value}}',
  measureAt: '{{name}} tại {{touchpoint}}',
  rewarded: 'Có thưởng',
  score: 'Điểm số',
  readings: 'Các lần đo',
  share: 'Phần đã đạt',
  tiedTo: 'Làm căn cứ cho',
  phase: 'Thời điểm',
  feelings: 'Cảm xúc',
  feelingOf: '{{persona}} tại “{{step}}”',
  personas: 'Chân dung',
  personaKind: '{{name}}, {{kind}}',
  goals: 'Mục tiêu',
  needs: 'Nhu cầu',
  pains: 'Điểm đau',
  motivations: 'Động lực',
  context: 'Bối cảnh'
}
