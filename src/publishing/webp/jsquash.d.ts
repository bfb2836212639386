// The package types its decoder for browsers: this is the part that is used, and it knows neither ImageData nor WebAssembly by name.
declare module '@jsquash/webp/codec/dec/webp_dec.js' {
  export interface WebpDecoder {
    /** Pixels as RGBA, colours not multiplied by their opacity; null for what is no still WebP. Throws where memory runs out. */
    decode(file: Uint8Array): { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray } | null
  }
  export interface DecoderOptions {
    /** The compiled code; without it the package looks for it by itself, as a page would. */
    readonly wasmBinary: Uint8Array
    readonly print: (line: string) => void
    readonly printErr: (line: string) => void
  }
  export default function startDecoder(options: DecoderOptions): Promise<WebpDecoder>
}
