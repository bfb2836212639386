import type { LaneKind } from '../../model/lane.ts'
import { foldText } from '../../text/fold.ts'

/** What people write in front of a row of a journey map, folded (lower case, no diacritics). Longer words win over shorter ones in them. */
const words: Readonly<Partial<Record<LaneKind, readonly string[]>>> = {
  storyboard: [
    'storyboard',
    'story board',
    'picture',
    'pictures',
    'image',
    'images',
    'hinh anh',
    'tranh truyen',
    'phan canh',
    'ストーリーボード',
    '故事板'
  ],
  doing: [
    ...['doing', 'do', 'does', 'action', 'actions', 'activity', 'activities', 'behavior', 'behaviour', 'behaviors', 'behaviours', 'tasks'],
    ...['what they do', 'what i do', 'user action', 'user actions', 'customer actions', 'customer activities'],
    ...['lam gi', 'hanh dong', 'hoat dong', 'viec lam', 'hanh vi', '行動', '行动', 'アクション']
  ],
  thinking: [
    ...['thinking', 'think', 'thinks', 'thought', 'thoughts', 'mindset', 'what they think', 'suy nghi', 'dang nghi', 'nghi gi'],
    ...['思考', '想法', '考え']
  ],
  emotion: [
    ...[
      'feeling',
      'feelings',
      'feel',
      'feels',
      'emotion',
      'emotions',
      'emotional',
      'emotional journey',
      'emotional state',
      'emotion curve'
    ],
    ...['mood', 'sentiment', 'satisfaction', 'experience score', 'cam xuc', 'cam nhan', 'tam trang', 'muc do hai long'],
    ...['感情', '情绪', '情緒', '気持ち', '心情']
  ],
  touchpoints: [
    ...['touchpoint', 'touchpoints', 'touch point', 'touch points', 'touch-point', 'touch-points', 'diem cham', 'diem tiep xuc'],
    ...['接点', 'タッチポイント', '触点', '接觸點', '接触点']
  ],
  channels: ['channel', 'channels', 'kenh', 'チャネル', '渠道'],
  needs: ['need', 'needs', 'goal', 'goals', 'user goal', 'customer goal', 'nhu cau', 'muc tieu', 'ニーズ', '需求', '目标', '目標'],
  expectations: ['expectation', 'expectations', 'expects', 'ky vong', 'mong doi', '期待', '期望'],
  pains: [
    ...['pain', 'pains', 'pain point', 'pain points', 'painpoint', 'painpoints', 'friction', 'frictions', 'frustration', 'frustrations'],
    ...['problem', 'problems', 'challenge', 'challenges', 'barrier', 'barriers', 'issue', 'issues', 'obstacles'],
    ...['diem dau', 'noi dau', 'van de', 'kho khan', 'tro ngai', 'buc xuc', '課題', '痛点', '痛點', 'ペインポイント', '不満']
  ],
  gains: ['gain', 'gains', 'delights', 'highlights', 'positives', 'loi ich', 'diem cong', 'diem sang'],
  quotes: ['quote', 'quotes', 'verbatim', 'verbatims', 'saying', 'says', 'trich dan', 'loi noi', '发言', '引用'],
  questions: ['question', 'questions', 'key questions', 'open questions', 'cau hoi', '質問', '疑問', '问题点'],
  opportunities: [
    ...['opportunity', 'opportunities', 'improvement', 'improvements', 'idea', 'ideas', 'solution', 'solutions', 'recommendation'],
    ...['recommendations', 'how might we', 'co hoi', 'cai tien', 'cai thien', 'y tuong', 'giai phap', '機会', '机会', '機會点', '改善'],
    ...['機會']
  ],
  experiences: ['experience', 'experiences', 'trai nghiem', '体験', '体验'],
  interactions: ['interaction', 'interactions', 'tuong tac'],
  frontstage: [
    ...['frontstage', 'front stage', 'front-stage', 'onstage', 'on stage', 'visible actions', 'employee actions', 'staff actions'],
    ...['truoc san khau', 'mat truoc', 'tien truong', 'フロントステージ', '前台']
  ],
  backstage: ['backstage', 'back stage', 'back-stage', 'invisible actions', 'hau truong', 'hau dai', 'バックステージ', '后台', '後台'],
  procedures: [
    ...['support', 'support process', 'support processes', 'process', 'processes', 'procedure', 'procedures', 'internal processes'],
    ...['quy trinh', 'ho tro', 'quy trinh ho tro', '支持流程', '流程', 'サポート']
  ],
  systems: ['system', 'systems', 'technology', 'tools', 'he thong', 'cong nghe', 'cong cu', 'システム', '系统', '系統'],
  owners: [
    ...['owner', 'owners', 'ownership', 'responsible', 'department', 'departments', 'team', 'teams'],
    ...['phu trach', 'nguoi phu trach', 'bo phan', 'chu so huu', '担当', '负责人', '負責人']
  ],
  lineOfInteraction: ['line of interaction', 'duong tuong tac', 'ranh gioi tuong tac'],
  lineOfVisibility: ['line of visibility', 'duong tam nhin', 'ranh gioi hien thi', 'ranh gioi nhin thay', 'duong ranh gioi hien thi'],
  lineOfInternalInteraction: ['line of internal interaction', 'duong tuong tac noi bo', 'ranh gioi tuong tac noi bo'],
  notes: [
    'note',
    'notes',
    'comment',
    'comments',
    'remarks',
    'sticky notes',
    'ghi chu',
    'giay ghi chu',
    'luu y',
    'nhan xet',
    'メモ',
    '备注',
    '備註'
  ]
}

const stageWords = [
  ...['stage', 'stages', 'phase', 'phases', 'journey stage', 'journey phase', 'giai doan', 'chang', 'pha'],
  ...['ステージ', 'フェーズ', '段階', '阶段', '階段']
]
const stepWords = ['step', 'steps', 'journey step', 'moment', 'moments', 'scene', 'buoc', 'cac buoc', 'ステップ', '步骤', '步驟']

const kindByWord = new Map(Object.entries(words).flatMap(([kind, list]) => list.map((word) => [folded(word), kind as LaneKind] as const)))
const longestFirst = [...kindByWord.keys()].sort((a, b) => b.length - a.length)
const stages = new Set(stageWords.map(folded))
const steps = new Set(stepWords.map(folded))

/** The kind of lane that a name stands for: the name itself, or the longest known word in it; null where it says nothing of the kind. */
export function laneKindOf(name: string): LaneKind | null {
  const plain = folded(name)
  if (plain === '' || plain.length > 80) return null
  const whole = kindByWord.get(plain)
  if (whole) return whole
  // A sentence that happens to hold a word is no name of a lane.
  if (plain.split(' ').length > 6) return null
  const part = longestFirst.find((word) => isIn(plain, word))
  return part === undefined ? null : (kindByWord.get(part) ?? null)
}

/** Whether a name says that its row holds the stages. */
export function isStageWord(name: string): boolean {
  return isOneOf(stages, folded(name))
}

/** Whether a name says that its row marks the moments of truth. */
export function isMomentWord(name: string): boolean {
  return /^(?:moments? of truth|khoanh khac quyet dinh)$/.test(folded(name))
}

/** Whether a name says that its row holds the steps. */
export function isStepWord(name: string): boolean {
  return isOneOf(steps, folded(name)) && !isMomentWord(name)
}

function isOneOf(known: ReadonlySet<string>, name: string): boolean {
  if (known.has(name)) return true
  const parts = name.split(/[ /&]+/)
  return parts.length <= 4 && parts.some((part) => known.has(part)) && !kindByWord.has(name)
}

/** Lower case without diacritics, signs, numbering and invisible marks; one blank between words. */
function folded(name: string): string {
  return foldText(
    name
      .slice(0, 400)
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
  )
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}\-/&]+/gu, ' ')
    .replace(/^\s*\d+\s+/, '')
    .replace(/(^|\s)[-/&]+(?=\s|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

function isIn(name: string, word: string): boolean {
  // Scripts that set no blanks between words.
  if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(word)) return name.includes(word)
  if (word.length < 3) return false
  let at = name.indexOf(word)
  while (at >= 0) {
    const isEdge = (character: string) => character === '' || /[^\p{L}\p{N}]/u.test(character)
    if (isEdge(name.charAt(at - 1)) && isEdge(name.charAt(at + word.length))) return true
    at = name.indexOf(word, at + 1)
  }
  return false
}
