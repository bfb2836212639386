import type { Translation } from '../translation.ts'
import type { drawing as english } from '../en/drawing.ts'

/** Words on the drawn map and on paper in Vietnamese. */
export const drawing: Translation<typeof english> = {
  legend: {
    assumption: 'Giả định, nét đứt',
    evidence: 'Có bằng chứng',
    validated: 'Đã xác nhận',
    influenced: 'Trong tầm ảnh hưởng',
    livedBy: 'Như {{name}} trải qua',
    believed: 'Như chúng ta tưởng',
    intended: 'Như chúng ta mong muốn',
    handOff: 'Chuyển giao giữa các phòng ban',
    aimEffort: 'Cần nhẹ nhàng, nhanh gọn',
    aimDelight: 'Cần gây thích thú',
    gap: 'Khoảng cách giữa thực tế và điều ta tưởng'
  },
  gap: 'Lệch {{size}}',
  decimalPoint: ',',
  metric: {
    was: 'ban đầu {{value}}',
    start: 'lúc đầu',
    reached: 'đã đạt',
    better: 'tốt hơn',
    worse: 'kém hơn',
    same: 'như cũ',
    target: 'Mục tiêu',
    rewarded: 'Được khen thưởng theo chỉ số này'
  },
  more: '+{{count}}'
}
