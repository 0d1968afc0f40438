import { describe, expect, it } from 'vitest'
import type { FittedCompass } from '../../src/analysis/compass/compassSteps.ts'
import { compassSvg } from '../../src/export/compassSvg.ts'
import { svgTag, svgText } from '../../src/export/svgTag.ts'
import { DEFAULT_COMPASS_QUESTION } from '../../src/state/CompassQuestion.ts'
import { compassOf } from '../../src/viewmodels/compass/compassOf.ts'
import { compassProvenance } from '../../src/viewmodels/compass/compassProvenance.ts'
import { compassView } from '../../src/viewmodels/compass/compassView.ts'
import { discDrawing } from '../../src/viewmodels/compass/discDrawing.ts'
import { PALETTES } from '../../src/viewmodels/palette.ts'
import { alingsas } from '../analysis/need/needFixtures.ts'
import { measure } from '../viewmodels/compass/discWords.ts'

const dataset = alingsas()
const fit = compassOf(dataset, DEFAULT_COMPASS_QUESTION) as FittedCompass
const own = new Map([[0, 'A & B <script>']])
const view = compassView({ dataset, fit, picture: 'compass', weights: 'equal', own, language: 'sv' })
const drawing = discDrawing(view, {
  ...{ width: 820, height: 716, measure, zoom: 1, compact: false },
  ...{ selected: [16], municipalityName: 'Kommunen' },
})
const provenance = compassProvenance(dataset, view, { language: 'sv', version: '1.2.3' })
const { text, width, height } = compassSvg({
  ...{ view, drawing, selected: [16], provenance },
  ...{ palette: PALETTES.light, fontStyleSheet: '' },
})

describe('the disc as a file', () => {
  it('is one element that closes everything it opens', () => {
    const open: string[] = []
    for (const [, slash, name, self] of text.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
      if (slash) expect(open.pop()).toBe(name)
      else if (!self) open.push(name!)
    }
    expect(open).toEqual([])
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(text).toContain(`viewBox="0 0 ${width} ${height}"`)
  })

  it('carries its title, finding, quality, source and stamp', () => {
    const shown = text.replaceAll(/<[^>]+>/g, '\n')
    for (const part of [
      'Fem landskap av liknande villkor. Social kompass: Alingsås',
      'Kompassen visar 83\u00a0% av skillnaderna.',
      'Grannar förblir grannar',
      'Egen bearbetning av öppna data från SCB',
      'Social kompass 1.2.3',
      fit.frame.id,
    ])
      expect(shown).toContain(part)
  })

  it('names every area and takes names as text, never as markup', () => {
    for (const { name } of view.marks) expect(text).toContain(`>${name}<`)
    expect(text).toContain('A &amp; B &lt;script&gt;')
    expect(text).not.toContain('<script')
  })

  it('asks nobody for anything', () => {
    expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|@import/)
  })
})

describe('text in SVG', () => {
  it.each([
    ['a & b', 'a &amp; b'],
    ['"<>"', '&quot;&lt;&gt;&quot;'],
    ['a\u0000\u0008b\ufffe', 'ab'],
    ['rad\n två', 'rad\n två'],
    ['\ud83d\ude00', '\ud83d\ude00'],
    ['half \ud83d', 'half '],
  ])('%j becomes %j', (given, written) => {
    expect(svgText(given)).toBe(written)
  })

  it('rounds numbers to hundredths', () => {
    expect(svgTag('circle', { r: 1 / 3, id: 'a"b' })).toBe('<circle r="0.33" id="a&quot;b"/>')
  })
})
