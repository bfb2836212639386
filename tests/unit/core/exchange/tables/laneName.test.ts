import { describe, expect, it, test } from 'vitest'
import { messages, type Language } from '#contract/messages/messages.ts'
import { readFeeling, saysTheSame } from '#core/exchange/tables/feelings.ts'
import { laneNameOf } from '#core/exchange/tables/laneName.ts'
import { isMomentWord, isStageWord, isStepWord } from '#core/exchange/tables/laneWords.ts'
import { feelingKinds } from '#core/model/feelingKind.ts'
import { laneKinds } from '#core/model/lane.ts'
import { feelingLabel, laneLabel } from '#core/handOut/tables/laneLabel.ts'
import { editionIn } from '#contract/editionIn.ts'
import { newLane } from '#core/model/lane.ts'

describe('the words in front of a row', () => {
  it.each([
    ['Feeling · Chị Lan (−2 … +2)', { title: 'Feeling', kind: 'emotion', persona: 'Chị Lan', feelingKind: 'lived', scale: 'plusMinusTwo' }],
    ['Cảm xúc · Minh · như ta tưởng (−2 … +2)', { title: 'Cảm xúc', persona: 'Minh', feelingKind: 'believed', scale: 'plusMinusTwo' }],
    ['Log [Feeling] · Lan', { title: 'Log', kind: 'emotion', persona: 'Lan', scale: null }],
    ['Emotions (1-5)', { title: 'Emotions (1-5)', kind: 'emotion', persona: null, scale: 'oneToFive' }],
    ['Emotion (Lan)', { title: 'Emotion (Lan)', kind: 'emotion', persona: 'Lan', scale: null }],
    ['Mood: Minh', { kind: 'emotion', persona: 'Minh' }],
    ['Journal [Doing]', { title: 'Journal', kind: 'doing', persona: null }],
    ['Process [Text]', { title: 'Process', kind: 'text' }],
    ['Pain points · all', { title: 'Pain points · all', kind: 'pains', persona: null }],
    ['[Stage 1]', { title: '[Stage 1]', kind: null }]
  ] as const)('%s', (label, expected) => expect(laneNameOf(label)).toMatchObject(expected))
})

describe.each<Language>(['en', 'vi'])('what we write ourselves in %s', (language) => {
  const edition = editionIn(language, '2026-05-01', null)

  test('is read again: names of stages, steps and moments', () => {
    expect(
      [edition.say('tables:stage'), edition.say('tables:step'), edition.words.momentOfTruth].map((word) => [
        isStageWord(word),
        isStepWord(word),
        isMomentWord(word)
      ])
    ).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true]
    ])
  })

  test.each(laneKinds.filter((kind) => kind !== 'metrics'))('is read again: a lane of %s, under its own name and under another', (kind) => {
    for (const title of [messages[language].domain.lane[kind], 'Vô danh', 'Pain points', 'Emotion'])
      expect(laneNameOf(laneLabel({ title, kind }, edition))).toMatchObject({
        title,
        kind: laneNameOf(title).kind === null && kind === 'text' ? null : kind
      })
  })

  test('is read again: whose feelings, of which kind, on which scale', () => {
    const lane = newLane('l', 'emotion', messages[language].domain.lane.emotion, 'a0')
    for (const kind of feelingKinds)
      expect(laneNameOf(feelingLabel(lane, { name: 'Chị Lan' }, kind, edition))).toEqual({
        title: lane.title,
        kind: 'emotion',
        persona: 'Chị Lan',
        feelingKind: kind,
        scale: 'plusMinusTwo'
      })
  })

  test('is read again: feelings as a number with its word, which is no note', () => {
    const names = Object.values(messages[language].domain.feeling)
    for (const [at, name] of names.entries()) {
      const score = at - 2
      expect(saysTheSame(name, score)).toBe(true)
      expect(saysTheSame(name, score === 2 ? -1 : score + 1)).toBe(false)
      for (const text of [`${score} (${name})`, `${score > 0 ? '+' : ''}${score} ${name}`, `${String(score).replace('-', '−')}.0 ${name}`])
        expect(readFeeling(text)).toEqual({ kind: 'number', value: score, top: null, words: name })
    }
  })
})
