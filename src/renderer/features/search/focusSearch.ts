import { go } from '../../app/router.ts'

/** Names the search field of the library. */
export const searchFieldId = 'library-search'

/** Goes to the library and puts the keyboard into its search field. */
export function focusSearch(): void {
  go({ screen: 'library' })
  // The library may have to be drawn first.
  requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLInputElement>(`#${searchFieldId}`)?.select()))
}
