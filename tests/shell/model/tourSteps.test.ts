import { describe, expect, it } from 'vitest'
import { decodeState, encodeState } from '../../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../../src/address/vocabularyOf.ts'
import type { Dataset } from '../../../src/domain/Dataset.ts'
import { shortFinding } from '../../../src/shell/model/shortFinding.ts'
import { tourSteps } from '../../../src/shell/model/tourSteps.ts'
import { readPackageFolder } from '../../../tools/compute/readPackageFolder.ts'
import { VIEWS, viewFacts } from '../../views/viewFacts.ts'

const read = async (folder: string) => (await readPackageFolder(folder)).dataset
const tourOf = (dataset: Dataset) => tourSteps(dataset, decodeState('?lang=en', vocabularyOf(dataset)).state)
const stopsOf = (dataset: Dataset) => tourOf(dataset).map(({ stop }) => stop)
const EVERY = ['need', 'area', 'matrix', 'compass', 'board', 'register', 'meeting', 'data']

describe.each([
  ['data/alingsas', EVERY],
  ['data/ovning', EVERY],
  // Five areas and three indicators carry no compass.
  ['tests/fixtures/packages/liten', EVERY.filter((stop) => stop !== 'compass')],
])('the tour of %s', (folder, stops) => {
  it('stops where there is something to show, at addresses that say so', async () => {
    const dataset = await read(folder)
    const tour = tourOf(dataset)
    expect(tour.map(({ stop }) => stop)).toEqual(stops)
    for (const { state } of tour)
      expect(decodeState(encodeState(state), vocabularyOf(dataset))).toEqual({ state, corrections: [] })
    expect(tour.every(({ state }) => state.language === 'en')).toBe(true)
  })

  it('has something to say of the figures at every stop but the meeting', async () => {
    const dataset = await read(folder)
    const facts = viewFacts(dataset)
    const silent: string[] = []
    for (const { stop, state } of tourOf(dataset).filter(({ stop: each }) => each !== 'meeting')) {
      const made = await VIEWS.find(({ id }) => id === state.view)!.make(facts, state)
      const said = shortFinding(made?.takeAway().finding ?? '', 'en')
      if (said.length < 20 || said.length > 320) silent.push(`${stop}: ${said}`)
    }
    expect(silent).toEqual([])
  })
})

it('begins with the values where there is no need to rank, and leaves out what is not there', async () => {
  const dataset = await read('data/alingsas')
  expect(stopsOf({ ...dataset, needSpecs: [], measures: [], stories: [] })).toEqual([
    'values',
    'area',
    'matrix',
    'compass',
    'meeting',
    'data',
  ])
  expect(stopsOf({ ...dataset, values: new Map(), needSpecs: [], measures: [] })).toEqual(['area', 'meeting', 'data'])
  expect(stopsOf({ ...dataset, areas: [], values: new Map(), needSpecs: [], measures: [] })).toEqual([
    'meeting',
    'data',
  ])
})

it('visits the area where need is highest, and the first story', async () => {
  const dataset = await read('data/alingsas')
  const at = new Map(tourOf(dataset).map(({ stop, state }) => [stop, state]))
  expect(at.get('area')?.profile.area).toBe('1489R017')
  expect(at.get('need')?.mode).toBe('need')
  expect(at.get('meeting')?.meeting).toEqual({ story: 'lagesbild-bus', screen: 'bilder', slide: 1 })
})

it('says two sentences, or one where two are long, and never cuts a number', () => {
  const one = 'Fyra områden har tydligt högt behov, i medel 10.5 procent.'
  expect(shortFinding(`${one} Fem går det inte att säga. Tre saknas.`, 'sv')).toBe(`${one} Fem går det inte att säga.`)
  expect(shortFinding(`${one} ${'Ett långt ord till '.repeat(12)}.`, 'sv')).toBe(one)
  expect(shortFinding('', 'sv')).toBe('')
})
