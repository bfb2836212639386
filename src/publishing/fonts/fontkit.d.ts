// fontkit ships no types: these are the parts that say which glyphs a line turns into.
declare module 'fontkit' {
  export interface Face {
    readonly unitsPerEm: number
    layout(
      text: string,
      features?: readonly string[]
    ): { readonly glyphs: readonly { readonly id: number }[]; readonly advanceWidth: number }
  }
  export interface Collection {
    readonly fonts: readonly Face[]
  }
  export function create(bytes: Uint8Array): Face | Collection
}
