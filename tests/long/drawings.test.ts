// SVG files and pages of the web of 300 random maps: the same tests as in the ordinary run, more of them.
process.env.OI_RUNS ??= '300'
await import('../property/handOut/svg.test.ts')
await import('../property/handOut/html.test.ts')

export {}
