import type { AreaPaint } from '../../../colour/areaPaint.ts'
import { PALETTES } from '../../../colour/palette.ts'
import type { LandscapeFindings } from '../../../facts/landscapes/LandscapeFindings.ts'
import { emptyLegend } from '../legendView.ts'
import type { Symbology, SymbologyInput } from './Symbology.ts'

/** Areas in the colours of the compass's landscapes, with their number. Ochre is data here, so measures have no marks. */
export function landscapeSymbology({ theme }: SymbologyInput, findings: LandscapeFindings): Symbology {
  const { land, landOn, surface, ink } = PALETTES[theme]
  const keyOf = (group: number | null) => (group === null ? undefined : findings.keys[group])
  const numbers = findings.groups.map((group) => keyOf(group)?.number ?? '–')
  return {
    kind: 'areas',
    paints: findings.groups.map((group): AreaPaint => {
      if (group === null) return { fill: surface, on: ink, pattern: 'missing', classAt: -1 }
      return { fill: land[group % land.length]!, on: landOn[group % landOn.length]!, pattern: null, classAt: group }
    }),
    values: findings.groups.map((group) => (group === null ? findings.unplaced : keyOf(group)!.numbered)),
    shortValues: numbers,
    labels: numbers,
    detail: findings.groups.map((group) => keyOf(group)?.name ?? ''),
    order: findings.groups,
    intervals: findings.groups.map(() => null),
    title: findings.title,
    subtitle: findings.subtitle,
    summary: findings.summary,
    caveat: '',
    legend: {
      ...emptyLegend(),
      notes: [findings.note],
      landscapes: findings.keys.map((key) => ({
        ...key,
        fill: land[key.group % land.length]!,
        on: landOn[key.group % landOn.length]!,
      })),
    },
    showMeasures: false,
  }
}
