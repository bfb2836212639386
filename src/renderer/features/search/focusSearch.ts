import { go } from '../../app/router.ts'
import { holdKeys } from '../../ui/holdKeys.ts'

/** Names the search field of the library. */
export const searchFieldId = 'library-search'

/** How long the library may take to be drawn, ms. */
const longest = 5000

/** Goes to the library and puts the keyboard into its search field. What is typed before that is there is typed into it. */
export function focusSearch(): void {
  go({ screen: 'library' })
  const keys = holdKeys()
  const began = performance.now()
  const look = () => {
    const field = document.querySelector<HTMLInputElement>(`#${searchFieldId}`)
    field?.select()
    if (field || performance.now() - began > longest) keys.release(field)
    else requestAnimationFrame(look)
  }
  // The field of the screen that is still there may be on its way out.
  requestAnimationFrame(() => requestAnimationFrame(look))
}
