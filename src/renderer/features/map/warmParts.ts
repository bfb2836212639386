import { loadInPauses } from '../../app/loadInPauses.ts'
import { menuPart } from '../../ui/Menu.tsx'
import { popoverPart } from '../../ui/Popover.tsx'
import { overviewPart } from '../canvas/layers/overviewPart.ts'
import { mapViews } from './views.ts'

/**
 * Fetches, once the map rests, everything of it that is loaded only when asked for. In the browser these parts come from the host: where
 * it has stopped since, the palette, the inspector and above all the way to keep unsaved work as a file have to be here already; they come
 * first. The views are larger, and asked for later. Whoever needs a part that is missing asks for it again and hears then what is wrong.
 * The returned function calls it off.
 */
export function warmParts(): () => void {
  return loadInPauses([
    overviewPart.load,
    () => import('#core/exchange/journeyFile.ts'),
    () => import('./attachmentsOf.ts'),
    menuPart.load,
    popoverPart.load,
    () => import('../canvas/menus/CanvasMenuContent.tsx'),
    () => import('../canvas/clipboard/pasteContent.ts'),
    () => import('../canvas/clipboard/pasteLane.ts'),
    () => import('./AboutMap.tsx'),
    () => import('../canvas/find/FindBar.tsx'),
    () => import('../canvas/find/FoundLayer.tsx'),
    () => import('../canvas/find/goToHit.ts'),
    () => import('../canvas/panels/Outline.tsx'),
    () => import('../canvas/pictures/addPictures.ts'),
    () => import('./ViewSlot.tsx'),
    () => import('../palette/Palette.tsx'),
    () => import('../shortcuts/ShortcutSheet.tsx'),
    () => import('../present/PresentScreen.tsx'),
    () => import('../present/openPresenter.ts'),
    () => import('../inspector/Inspector.tsx'),
    () => import('../lanes/CanvasDialogs.tsx'),
    () => import('../comments/NotesPanel.tsx'),
    () => import('../timer/TimerForm.tsx'),
    () => import('../timer/TimerBand.tsx'),
    () => import('../personas/PersonasDialog.tsx'),
    () => import('../exporting/ExportDialog.tsx'),
    ...mapViews.map(({ View }) => View.load)
  ])
}
