import { describe, expect, it } from 'vitest'
import type { MatrixColumn, MatrixFigure } from '../../../../../src/analysis/matrix/MatrixColumn.ts'
import { contrastRatio } from '../../../../../src/colour/oklab.ts'
import type { Direction } from '../../../../../src/domain/Indicator.ts'
import {
  MATRIX_TONES,
  matrixScale,
  matrixTone,
  tonePaints,
} from '../../../../../src/views/compare/matrix/model/matrixTone.ts'
import { datasetOf } from '../../../../analysis/need/needFixtures.ts'

const columnOf = (direction: Direction): MatrixColumn => ({
  indicator: datasetOf([{ id: 'x', direction, figures: [1] }]).indicators[0]!,
  period: '2024',
  from: null,
  reference: null,
  spread: 1,
  isTested: true,
  hasFigures: true,
  municipality: { kind: 'gap', reason: 'not-in-file' },
  areas: [],
  groups: [],
})
const figure = (
  outcome: MatrixFigure['outcome'],
  ratio: number | null,
  distance: number | null = null,
): MatrixFigure => ({
  kind: 'figure',
  value: 1,
  interval: null,
  approximate: false,
  outcome,
  ratio,
  distance,
})
const scale = matrixScale('ratio', false)
const neutral = (entry: MatrixFigure) => matrixTone(entry, columnOf('none'), scale, 'neutral')

describe('the fill of a cell', () => {
  it('is there only when the difference is clear', () => {
    expect(neutral(figure('not-clear', 9))).toEqual({ tone: null, isOutside: false })
    expect(neutral(figure('unknown', 9))).toEqual({ tone: null, isOutside: false })
    expect(neutral(figure('higher', 1.01)).tone).toBe('p1')
  })

  it.each([
    [1.09, 'p1'],
    [1.1, 'p2'],
    [1.49, 'p2'],
    [1.5, 'p3'],
    [0.92, 'n1'],
    [0.9, 'n2'],
    [0.67, 'n2'],
    [0.66, 'n3'],
  ])('of a ratio of %f is %s, the same distance up and down', (ratio, tone) => {
    expect(neutral(figure(ratio > 1 ? 'higher' : 'lower', ratio)).tone).toBe(tone)
  })

  it('has a corner beyond twice and half, not at them, and at none of it', () => {
    expect(neutral(figure('higher', 2)).isOutside).toBe(false)
    expect(neutral(figure('higher', 2.01)).isOutside).toBe(true)
    expect(neutral(figure('lower', 0.5)).isOutside).toBe(false)
    expect(neutral(figure('lower', 0.49)).isOutside).toBe(true)
    expect(neutral(figure('lower', 0))).toEqual({ tone: 'n3', isOutside: true })
  })

  it('goes by the distance where there is no ratio, and is of middle size where there is neither', () => {
    expect(neutral(figure('higher', null, 0.4)).tone).toBe('p1')
    expect(neutral(figure('lower', null, -2.6))).toEqual({ tone: 'n3', isOutside: true })
    expect(neutral(figure('higher', null)).tone).toBe('p2')
    expect(matrixTone(figure('higher', 9, 0.4), columnOf('none'), matrixScale('distance', false), 'neutral').tone).toBe(
      'p1',
    )
  })

  it('says what the difference means only when asked to, and grey where the indicator is not judged', () => {
    const judged = (direction: Direction, outcome: 'higher' | 'lower', ratio: number) =>
      matrixTone(figure(outcome, ratio), columnOf(direction), scale, 'judged').tone
    expect(judged('lower-better', 'higher', 2)).toBe('p3')
    expect(judged('higher-better', 'higher', 2)).toBe('n3')
    expect(judged('higher-better', 'lower', 0.5)).toBe('p3')
    expect(judged('none', 'lower', 0.5)).toBe('clear')
  })

  it.each(['light', 'dark', 'contrast'] as const)('has lines on the lower side and only there (%s)', (theme) => {
    const paints = tonePaints(theme)
    expect(MATRIX_TONES.filter((tone) => paints[tone].below)).toEqual(['n3', 'n2', 'n1'])
  })

  it.each(['light', 'dark', 'contrast'] as const)('carries text that can be read (%s)', (theme) => {
    const paints = tonePaints(theme)
    for (const tone of MATRIX_TONES)
      expect(contrastRatio(paints[tone].fill, paints[tone].on), tone).toBeGreaterThanOrEqual(4.5)
  })
})
