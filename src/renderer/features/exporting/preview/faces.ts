import { font } from '#core/theme/tokens.ts'

// Each address stands as a whole: the bundler finds the file by it.
const files = [
  { weight: '400', style: 'normal', url: new URL('../../../../../resources/fonts/BeVietnamPro_400Regular.ttf', import.meta.url) },
  { weight: '500', style: 'normal', url: new URL('../../../../../resources/fonts/BeVietnamPro_500Medium.ttf', import.meta.url) },
  { weight: '600', style: 'normal', url: new URL('../../../../../resources/fonts/BeVietnamPro_600SemiBold.ttf', import.meta.url) },
  { weight: '700', style: 'normal', url: new URL('../../../../../resources/fonts/BeVietnamPro_700Bold.ttf', import.meta.url) },
  { weight: '400', style: 'italic', url: new URL('../../../../../resources/fonts/BeVietnamPro_400Regular_Italic.ttf', import.meta.url) },
  { weight: '500', style: 'italic', url: new URL('../../../../../resources/fonts/BeVietnamPro_500Medium_Italic.ttf', import.meta.url) }
] as const

let loading: Promise<unknown> | undefined

/** Gives the worker the bundled typeface; it has none of the page's. A face that cannot be had is no reason to show nothing. */
export function loadFaces(): Promise<unknown> {
  loading ??= Promise.allSettled(
    files.map(async ({ weight, style, url }) => {
      const face = new FontFace(font.family, `url(${url.href})`, { weight, style })
      ;(self as unknown as { readonly fonts: FontFaceSet }).fonts.add(face)
      await face.load()
    })
  )
  return loading
}
