import { canvas as enCanvas } from './en/canvas.ts'
import { canvasActions as enCanvasActions } from './en/canvasActions.ts'
import { clipboard as enClipboard } from './en/clipboard.ts'
import { cli as enCli } from './en/cli.ts'
import { common as enCommon } from './en/common.ts'
import { compare as enCompare } from './en/compare.ts'
import { diagram as enDiagram } from './en/diagram.ts'
import { domain as enDomain } from './en/domain.ts'
import { drawing as enDrawing } from './en/drawing.ts'
import { emotion as enEmotion } from './en/emotion.ts'
import { error as enError } from './en/error.ts'
import { evidence as enEvidence } from './en/evidence.ts'
import { exporting as enExporting } from './en/exporting.ts'
import { finding as enFinding } from './en/finding.ts'
import { handOut as enHandOut } from './en/handOut.ts'
import { host as enHost } from './en/host.ts'
import { importing as enImporting } from './en/importing.ts'
import { improve as enImprove } from './en/improve.ts'
import { inspector as enInspector } from './en/inspector.ts'
import { issue as enIssue } from './en/issue.ts'
import { layers as enLayers } from './en/layers.ts'
import { library as enLibrary } from './en/library.ts'
import { map as enMap } from './en/map.ts'
import { maturity as enMaturity } from './en/maturity.ts'
import { metrics as enMetrics } from './en/metrics.ts'
import { notes as enNotes } from './en/notes.ts'
import { paper as enPaper } from './en/paper.ts'
import { personas as enPersonas } from './en/personas.ts'
import { pictures as enPictures } from './en/pictures.ts'
import { present as enPresent } from './en/present.ts'
import { refusal as enRefusal } from './en/refusal.ts'
import { settings as enSettings } from './en/settings.ts'
import { shortcuts as enShortcuts } from './en/shortcuts.ts'
import { timer as enTimer } from './en/timer.ts'
import { touchpoints as enTouchpoints } from './en/touchpoints.ts'
import { versions as enVersions } from './en/versions.ts'
import { slides as enSlides } from './en/slides.ts'
import { structure as enStructure } from './en/structure.ts'
import { tables as enTables } from './en/tables.ts'
import { views as enViews } from './en/views.ts'
import { webPage as enWebPage } from './en/webPage.ts'
import { canvas as viCanvas } from './vi/canvas.ts'
import { canvasActions as viCanvasActions } from './vi/canvasActions.ts'
import { clipboard as viClipboard } from './vi/clipboard.ts'
import { cli as viCli } from './vi/cli.ts'
import { common as viCommon } from './vi/common.ts'
import { compare as viCompare } from './vi/compare.ts'
import { diagram as viDiagram } from './vi/diagram.ts'
import { domain as viDomain } from './vi/domain.ts'
import { drawing as viDrawing } from './vi/drawing.ts'
import { emotion as viEmotion } from './vi/emotion.ts'
import { error as viError } from './vi/error.ts'
import { evidence as viEvidence } from './vi/evidence.ts'
import { exporting as viExporting } from './vi/exporting.ts'
import { finding as viFinding } from './vi/finding.ts'
import { handOut as viHandOut } from './vi/handOut.ts'
import { host as viHost } from './vi/host.ts'
import { importing as viImporting } from './vi/importing.ts'
import { improve as viImprove } from './vi/improve.ts'
import { inspector as viInspector } from './vi/inspector.ts'
import { issue as viIssue } from './vi/issue.ts'
import { layers as viLayers } from './vi/layers.ts'
import { library as viLibrary } from './vi/library.ts'
import { map as viMap } from './vi/map.ts'
import { maturity as viMaturity } from './vi/maturity.ts'
import { metrics as viMetrics } from './vi/metrics.ts'
import { notes as viNotes } from './vi/notes.ts'
import { paper as viPaper } from './vi/paper.ts'
import { personas as viPersonas } from './vi/personas.ts'
import { pictures as viPictures } from './vi/pictures.ts'
import { present as viPresent } from './vi/present.ts'
import { refusal as viRefusal } from './vi/refusal.ts'
import { settings as viSettings } from './vi/settings.ts'
import { shortcuts as viShortcuts } from './vi/shortcuts.ts'
import { slides as viSlides } from './vi/slides.ts'
import { structure as viStructure } from './vi/structure.ts'
import { tables as viTables } from './vi/tables.ts'
import { timer as viTimer } from './vi/timer.ts'
import { touchpoints as viTouchpoints } from './vi/touchpoints.ts'
import { versions as viVersions } from './vi/versions.ts'
import { views as viViews } from './vi/views.ts'
import { webPage as viWebPage } from './vi/webPage.ts'

/** The languages that the product speaks. */
export const languages = ['en', 'vi'] as const

/** A language of the product. */
export type Language = (typeof languages)[number]

/** All words for people, by language and namespace (one file each). English is the working language: its keys are the keys. */
export const messages = {
  en: {
    canvas: { ...enCanvas, ...enCanvasActions },
    clipboard: enClipboard,
    cli: enCli,
    common: enCommon,
    compare: enCompare,
    diagram: enDiagram,
    domain: enDomain,
    drawing: enDrawing,
    emotion: enEmotion,
    error: enError,
    evidence: enEvidence,
    exporting: enExporting,
    finding: enFinding,
    handOut: enHandOut,
    host: enHost,
    importing: enImporting,
    improve: enImprove,
    inspector: enInspector,
    issue: enIssue,
    layers: enLayers,
    library: enLibrary,
    map: enMap,
    maturity: enMaturity,
    metrics: enMetrics,
    notes: enNotes,
    paper: enPaper,
    personas: enPersonas,
    pictures: enPictures,
    present: enPresent,
    refusal: enRefusal,
    settings: enSettings,
    shortcuts: enShortcuts,
    slides: enSlides,
    structure: enStructure,
    tables: enTables,
    timer: enTimer,
    touchpoints: enTouchpoints,
    versions: enVersions,
    views: enViews,
    webPage: enWebPage
  },
  vi: {
    canvas: { ...viCanvas, ...viCanvasActions },
    clipboard: viClipboard,
    cli: viCli,
    common: viCommon,
    compare: viCompare,
    diagram: viDiagram,
    domain: viDomain,
    drawing: viDrawing,
    emotion: viEmotion,
    error: viError,
    evidence: viEvidence,
    exporting: viExporting,
    finding: viFinding,
    handOut: viHandOut,
    host: viHost,
    importing: viImporting,
    improve: viImprove,
    inspector: viInspector,
    issue: viIssue,
    layers: viLayers,
    library: viLibrary,
    map: viMap,
    maturity: viMaturity,
    metrics: viMetrics,
    notes: viNotes,
    paper: viPaper,
    personas: viPersonas,
    pictures: viPictures,
    present: viPresent,
    refusal: viRefusal,
    settings: viSettings,
    shortcuts: viShortcuts,
    slides: viSlides,
    structure: viStructure,
    tables: viTables,
    timer: viTimer,
    touchpoints: viTouchpoints,
    versions: viVersions,
    views: viViews,
    webPage: viWebPage
  }
} as const
