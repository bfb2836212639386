import type { Translation } from '../translation.ts'
import type { drawing as english } from '../en/drawing.ts'

/** Words on the drawn map and on paper in Vietnamese. */
export const drawing: Translation<typeof english> = {
  legend: {
    assumption: 'Giả định, nét đứt',
    evidence: 'Có bằng chứng',
    validated: 'Đã xác nhận',
    influenced: 'Trong tầm ảnh hưởng',
    livedBy: 'Như {{name}} trải qua'
  },
  more: '+{{count}}'
}
