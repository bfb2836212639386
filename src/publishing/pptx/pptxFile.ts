import type { Deck } from '#core/handOut/slides/slide.ts'
import type { SlideSize } from '#core/handOut/slides/slideSize.ts'
import type { ThemeName } from '#core/theme/theme.ts'
import { contentLayoutPart, coverLayoutPart, masterPart, notesMasterPart, type MasterWords } from './masterParts.ts'
import {
  appPart,
  contentTypesPart,
  corePart,
  firstSlideRelationship,
  plainParts,
  presentationPart,
  relationshipsPart,
  type Relationship
} from './packageParts.ts'
import { Colors } from './paint.ts'
import type { FilePicture } from './pictures.ts'
import { notesPart, slidePart } from './slideParts.ts'
import { themePart } from './themePart.ts'
import { emu } from './xml.ts'
import { zipFile, type ZipPart } from './zipFile.ts'

/** What a presentation is written from. */
export interface PptxContent {
  readonly deck: Deck
  readonly size: SlideSize
  readonly look: ThemeName
  readonly words: MasterWords
  readonly title: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly pictures: ReadonlyMap<string, FilePicture>
  /** Hears 0 … 1 after every slide. */
  readonly progress: (done: number) => void
}

/** A presentation in Office Open XML (ECMA-376, part 1): the same bytes for the same content. */
export function pptxFile(content: PptxContent): Buffer {
  const { deck, size, look, words, title, day, pictures } = content
  const { language } = words
  const parts = new Map<string, string>()
  const relationships = (name: string, list: readonly Relationship[]) => parts.set(name, relationshipsPart(list))
  const notes: number[] = []
  const colors = new Colors(look)
  deck.slides.forEach((slide, at) => {
    const number = at + 1
    const links: Relationship[] = [['rId1', 'layout', `../slideLayouts/slideLayout${slide.isCover ? 1 : 2}.xml`]]
    if (slide.notes !== '') {
      notes.push(number)
      links.push(['rId2', 'notes', `../notesSlides/notesSlide${number}.xml`])
      parts.set(`ppt/notesSlides/notesSlide${number}.xml`, notesPart(slide.notes, language))
      relationships(`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`, [
        ['rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'],
        ['rId2', 'slide', `../slides/slide${number}.xml`]
      ])
    }
    let id = 1
    const used = new Map<string, string>()
    const xml = slidePart(slide, {
      language,
      colors,
      number,
      isCover: slide.isCover,
      nextId: () => (id += 1),
      picture: (hash) => {
        const picture = pictures.get(hash)
        if (!picture) return null
        const relationship = used.get(hash) ?? `rId${3 + used.size}`
        if (!used.has(hash)) links.push([relationship, 'image', `../media/${picture.name}`])
        used.set(hash, relationship)
        return { relationship, width: picture.width, height: picture.height }
      }
    })
    parts.set(`ppt/slides/slide${number}.xml`, xml)
    relationships(`ppt/slides/_rels/slide${number}.xml.rels`, links)
    content.progress((0.8 * number) / deck.slides.length)
  })
  addFrame()
  const types = contentTypesPart({
    slides: deck.slides.length,
    notes,
    extensions: new Map([...pictures.values()].map(({ extension, mime }) => [extension, mime]))
  })
  const files: ZipPart[] = [
    { name: '[Content_Types].xml', data: Buffer.from(types, 'utf8') },
    ...[...parts].map(([name, text]) => ({ name, data: Buffer.from(text, 'utf8') })),
    ...[...pictures.values()].map(({ name, data }) => ({ name: `ppt/media/${name}`, data, isPacked: true }))
  ]
  return zipFile(files)

  function addFrame(): void {
    relationships('_rels/.rels', [
      ['rId1', 'presentation', 'ppt/presentation.xml'],
      ['rId2', 'core', 'docProps/core.xml'],
      ['rId3', 'app', 'docProps/app.xml']
    ])
    parts.set('docProps/core.xml', corePart({ title, language, day }))
    parts.set('docProps/app.xml', appPart(deck.slides.length, notes.length))
    parts.set(
      'ppt/presentation.xml',
      presentationPart({ width: emu(deck.width), height: emu(deck.height), sections: deck.slides.map(({ section }) => section) })
    )
    relationships('ppt/_rels/presentation.xml.rels', [
      ['rId1', 'master', 'slideMasters/slideMaster1.xml'],
      ['rId2', 'notesMaster', 'notesMasters/notesMaster1.xml'],
      ['rId3', 'presProps', 'presProps.xml'],
      ['rId4', 'viewProps', 'viewProps.xml'],
      ['rId5', 'tableStyles', 'tableStyles.xml'],
      ...deck.slides.map((_, at): Relationship => [`rId${firstSlideRelationship + at}`, 'slide', `slides/slide${at + 1}.xml`]),
      [`rId${firstSlideRelationship + deck.slides.length}`, 'theme', 'theme/theme1.xml']
    ])
    parts.set('ppt/slideMasters/slideMaster1.xml', masterPart(look, size, words))
    relationships('ppt/slideMasters/_rels/slideMaster1.xml.rels', [
      ['rId1', 'layout', '../slideLayouts/slideLayout1.xml'],
      ['rId2', 'layout', '../slideLayouts/slideLayout2.xml'],
      ['rId3', 'theme', '../theme/theme1.xml']
    ])
    parts.set('ppt/slideLayouts/slideLayout1.xml', coverLayoutPart(size, words))
    parts.set('ppt/slideLayouts/slideLayout2.xml', contentLayoutPart(size, words))
    for (const layout of [1, 2])
      relationships(`ppt/slideLayouts/_rels/slideLayout${layout}.xml.rels`, [['rId1', 'master', '../slideMasters/slideMaster1.xml']])
    parts.set('ppt/notesMasters/notesMaster1.xml', notesMasterPart(language))
    relationships('ppt/notesMasters/_rels/notesMaster1.xml.rels', [['rId1', 'theme', '../theme/theme2.xml']])
    parts.set('ppt/theme/theme1.xml', themePart(look))
    parts.set('ppt/theme/theme2.xml', themePart('light'))
    for (const [name, text] of Object.entries(plainParts)) parts.set(name, text)
  }
}
