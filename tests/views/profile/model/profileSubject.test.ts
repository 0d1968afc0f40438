import { describe, expect, it } from 'vitest'
import { joinAreas } from '../../../../src/address/profileCodec.ts'
import type { Dataset } from '../../../../src/domain/Dataset.ts'
import { geographicShapes } from '../../../../src/map/model/stage/areaShapes.ts'
import { profileSubject } from '../../../../src/views/profile/model/ProfileSubject.ts'
import { matchingSections, neighbourKey, profileChooser } from '../../../../src/views/profile/model/profileChooser.ts'
import { profileMap } from '../../../../src/views/profile/model/profileMap.ts'
import { alingsas } from '../../../analysis/alingsas.ts'

const dataset = alingsas()
const subjectOf = (key: string, of: Dataset = dataset) => {
  const found = profileSubject(of, key, 'sv')
  if (found?.kind !== 'subject') throw new Error(`${key} is no subject`)
  return found.subject
}

describe('what a profile is about', () => {
  it('is an area, a named group, or areas that the reader puts together', () => {
    expect(subjectOf('1489R017')).toMatchObject({ kind: 'area', name: 'Noltorp' })
    expect(subjectOf('norra_delarna')).toMatchObject({ kind: 'group', name: 'Norra delarna', basis: 'interpretation' })
    expect(subjectOf('1489R003,1489R017')).toMatchObject({ kind: 'own', name: 'Noltorp och norra omland' })
  })

  it('has the smallest area first, whose mark is hollow', () => {
    expect(subjectOf('norra_delarna').members.map(({ shortName }) => shortName)).toEqual(['Sollebrunn', 'Norra omland'])
  })

  it('is the area itself for a group of one, and nothing for nothing', () => {
    expect(subjectOf('1489R017,unknown')).toMatchObject({ kind: 'area', key: '1489R017' })
    expect(profileSubject(dataset, 'unknown', 'sv')).toBeNull()
    expect(profileSubject(dataset, '', 'sv')).toBeNull()
  })

  it('refuses a group that leaves too few residents outside', () => {
    const all = dataset.areas.map(({ id }) => id)
    // One area with three residents: all the others together would tell them.
    const few: Dataset = {
      ...dataset,
      population: {
        ...dataset.population,
        persons: dataset.population.persons.map((persons, at) =>
          at % all.length === 0 ? (at < all.length ? 3 : 0) : persons,
        ),
      },
    }
    const found = profileSubject(few, joinAreas(all.slice(1)), 'sv')
    expect(found).toMatchObject({ kind: 'refused' })
    expect(found?.kind === 'refused' && found.sentence).toContain('alltför få invånare')
    expect(profileSubject(dataset, joinAreas(all.slice(1)), 'sv')).toMatchObject({ kind: 'subject' })
  })
})

describe('the chooser', () => {
  const chooser = profileChooser(dataset, 'sv')

  it('lists areas by kind and then groups, in Swedish order', () => {
    expect(chooser.sections.map(({ title, choices }) => [title, choices.length])).toEqual([
      ['Alingsås tätort', 15],
      ['Mindre tätorter', 3],
      ['Landsbygd', 5],
      ['Grupper av områden', 1],
    ])
    expect(chooser.sections[0]!.choices.map(({ name }) => name).slice(-3)).toEqual([
      'Prästeryd-Gerdsken',
      'Saxebäcken-Tegelbruket',
      'Sörhaga-Gustav Adolf',
    ])
    expect(chooser.keys).toHaveLength(24)
  })

  it('goes round from the last to the first', () => {
    expect(neighbourKey(chooser.keys, 'norra_delarna', 1)).toBe(chooser.keys[0])
    expect(neighbourKey(chooser.keys, chooser.keys[0]!, -1)).toBe('norra_delarna')
    expect(neighbourKey(chooser.keys, '1489R001,1489R002', 1)).toBe(chooser.keys[0])
    expect(neighbourKey([], 'x', 1)).toBeNull()
  })

  it('finds by every word, whatever the case; å is not a', () => {
    const names = (query: string) =>
      matchingSections(chooser.sections, query).flatMap(({ choices }) => choices.map(({ name }) => name))
    expect(names('omland NORRA')).toEqual(['Alingsås norra omland'])
    expect(names('grabo')).toEqual([])
    expect(names('  ')).toHaveLength(24)
  })

  it('has the first figure of the profiles beside each, with its verdict', () => {
    const noltorp = chooser.sections[0]!.choices.find(({ name }) => name === 'Noltorp')!
    expect(noltorp).toMatchObject({
      residents: '1\u00a0515',
      value: '25\u00a0%',
      verdict: 'Högre än kommunen',
      measures: 1,
    })
    // The highest of all, and the row goes on to the end of its interval.
    expect(noltorp!.marks[0]).toBeGreaterThan(0.85)
    expect(noltorp!.marks[0]).toBeLessThan(1)
  })
})

describe('the map of a profile', () => {
  const shapes = geographicShapes(dataset)

  it('enlarges the town for an area in it, and not for one outside', () => {
    const inside = profileMap(shapes, subjectOf('1489R017'), 330, 236, 'Tätorten')!
    expect(inside.panes.map(({ id }) => id)).toEqual(['whole', 'lens'])
    expect(inside.connectors).toHaveLength(2)
    for (const pane of inside.panes) expect(pane.areas.filter(({ order }) => order >= 0)).toHaveLength(1)
    const outside = profileMap(shapes, subjectOf('norra_delarna'), 330, 236, 'Tätorten')!
    expect(outside.panes.map(({ id }) => id)).toEqual(['whole'])
  })

  it('writes each name once, inside the picture, no two on one line of a side', () => {
    const { labels, width, height } = profileMap(shapes, subjectOf('norra_delarna'), 330, 236, 'Tätorten')!
    expect(labels.map(({ text }) => text).sort()).toEqual(['Norra omland', 'Sollebrunn', 'Tätorten'])
    for (const label of labels) {
      expect(label.y).toBeGreaterThan(0)
      expect(label.y).toBeLessThan(height)
      expect(label.x).toBeGreaterThan(0)
      expect(label.x).toBeLessThan(width)
    }
    for (const side of ['start', 'end']) {
      const ys = labels
        .filter(({ anchor }) => anchor === side)
        .map(({ y }) => y)
        .sort((a, b) => a - b)
      for (let i = 1; i < ys.length; i++) expect(ys[i]! - ys[i - 1]!).toBeGreaterThanOrEqual(14)
    }
  })

  it('is none without shapes', () => {
    const bare = geographicShapes({ ...dataset, areas: dataset.areas.map((area) => ({ ...area, geometry: null })) })
    expect(profileMap(bare, subjectOf('1489R017'), 330, 236, '')).toBeNull()
  })
})
