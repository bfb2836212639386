import { useTranslation } from 'react-i18next'
import { useServices } from '../../app/services.ts'
import { useSession } from '../../session/useJourney.ts'
import { Item } from '../canvas/menus/parts.tsx'

/** What copies is loaded when it is asked for: the menu waits for nothing. */
const now = () => import('./handOutNow.ts')

/** Items of a menu that copy what is selected for other programs. */
export function CopyItems() {
  const { t } = useTranslation()
  const services = useServices()
  const session = useSession()
  const desk = { services, session }
  return (
    <>
      <Item icon="image" onSelect={() => void now().then(({ copyAsPicture }) => copyAsPicture(desk))}>
        {t('exporting:copySelectionPicture')}
      </Item>
      <Item icon="table-2" onSelect={() => void now().then(({ copyAsTable }) => copyAsTable(desk))}>
        {t('exporting:copySelectionTable')}
      </Item>
    </>
  )
}
