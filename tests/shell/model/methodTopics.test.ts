import { describe, expect, it } from 'vitest'
import { VIEWS } from '../../../src/address/AppState.ts'
import { decodeState } from '../../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../../src/address/vocabularyOf.ts'
import { LANGUAGES } from '../../../src/domain/LocalText.ts'
import { type MethodTopic, methodTopics } from '../../../src/shell/model/methodTopics.ts'
import { catalogue } from '../../../src/words/catalogue.ts'
import { noticeCatalogue } from '../../../src/words/noticeCatalogue.ts'
import { alingsas } from '../../analysis/need/needFixtures.ts'

const vocabulary = vocabularyOf(alingsas())
const topicsAt = (search: string) => methodTopics(decodeState(search, vocabulary).state)

/** The kinds of number that each view shows, found by going through it. */
const shown: readonly [search: string, ...topics: MethodTopic[]][] = [
  ['', 'value', 'clearly', 'classes', 'places'],
  ['?mode=municipality', 'value', 'clearly'],
  ['?mode=change', 'change'],
  ['?mode=bivariate', 'value'],
  ['?mode=need', 'need', 'level'],
  ['?mode=effort', 'need', 'level', 'verdict'],
  ['?mode=landscape', 'landscapes', 'compass'],
  ['?view=kompass', 'compass', 'landscapes'],
  ['?view=jamfor&compare=matris', 'value', 'clearly', 'groups', 'change'],
  ['?view=jamfor&compare=sida', 'value', 'clearly', 'groups', 'trend'],
  ['?view=jamfor&compare=rang', 'places', 'value'],
  ['?view=jamfor&compare=samband', 'relation'],
  ['?view=jamfor&compare=utveckling', 'change', 'trend', 'inequality', 'groups'],
  ['?view=omraden', 'value', 'clearly', 'need', 'level', 'trend', 'groups', 'likeness', 'landscapes', 'reach'],
  ['?view=insatser', 'verdict', 'need', 'level', 'dose'],
  ['?view=insatser&effort=tackning', 'coverage', 'level', 'reach'],
  ['?view=insatser&effort=dos', 'gradient', 'dose', 'need'],
  ['?view=insatser&effort=tidslinje', 'before'],
  ['?view=insatser&effort=register', 'reach', 'dose'],
  ['?view=insatser&effort=prova', 'reach', 'dose', 'budget'],
  ['?view=insatser&effort=budget', 'budget'],
  ['?view=planering', 'need', 'verdict', 'budget'],
  ['?view=mote', 'value'],
  ['?view=data', 'value', 'hidden'],
]

describe('the dialog of the method', () => {
  it('is called after the view it is opened in', () => {
    for (const language of LANGUAGES)
      expect(new Set(VIEWS.map((view) => catalogue(language).shell.helpTitles[view])).size).toBe(VIEWS.length)
  })
})

describe('the method of the numbers that are shown', () => {
  it.each(shown)('is told of %s', (search, ...topics) => {
    expect(topicsAt(search)).toEqual(expect.arrayContaining(topics))
    expect(new Set(topicsAt(search)).size).toBe(topicsAt(search).length)
  })

  it('has no topic that no view shows', () => {
    const told = new Set(shown.flatMap(([search]) => topicsAt(search)))
    for (const language of LANGUAGES)
      expect(Object.keys(noticeCatalogue(language).method.topics).sort()).toEqual([...told].sort())
  })
})
