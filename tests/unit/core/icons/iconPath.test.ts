import { expect, test } from 'vitest'
import { iconPath, iconPaths } from '#core/icons/icons.ts'
import { iconTable } from '#core/icons/iconTable.generated.ts'
import { absolutePath } from '#core/scene/absolutePath.ts'

test('an icon as one path draws its parts where they are', () => {
  for (const name of Object.keys(iconTable) as (keyof typeof iconTable)[]) {
    const apart = iconPaths(name).map(absolutePath).join('')
    expect(absolutePath(iconPath(name)).replaceAll('M0 0M', 'M'), name).toBe(apart)
  }
})
