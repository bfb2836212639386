import { NameVersion } from './NameVersion.tsx'
import { useVersionActions } from './useVersionActions.ts'

/** Asks for a name and keeps the map as it is now under it. */
export function NameThisVersion({ onClose }: { onClose: () => void }) {
  const actions = useVersionActions()
  return <NameVersion onClose={onClose} onName={(name) => void actions.nameNow(name)} />
}
