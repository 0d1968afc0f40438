import { useMemo } from 'react'
import { emptyMeasure } from '../../../domain/emptyMeasure.ts'
import { areaName } from '../../../domain/lookups.ts'
import type { Measure } from '../../../domain/Measure.ts'
import { linkByOverlap } from '../../../ingest/linkByOverlap.ts'
import form from '../../../ui/RecordForm.module.css'
import { listText, valueText } from '../../../words/format.ts'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { useForm } from './FormContext.ts'

/** Which areas the ground of the measure covers, by share of their ground. */
export function OverlapNote() {
  const { dataset, language, measure, links } = useForm()
  const words = registerCatalogue(language).measureForm
  // The form makes a new measure at every keystroke; only another ground is laid over the areas anew.
  const ground = JSON.stringify([measure.polygon, measure.point, measure.radiusM])
  const covered = useMemo(() => {
    const [polygon, point, radiusM] = JSON.parse(ground) as [Measure['polygon'], Measure['point'], Measure['radiusM']]
    return linkByOverlap({ ...emptyMeasure(''), polygon, point, radiusM }, dataset.areas)
  }, [ground, dataset])
  if (!covered.hasGround) return null
  const parts = covered.links.map(({ areaId, share }) => {
    const percent = valueText((share ?? 0) * 100, 'percent', 0, language)
    return `${areaName(dataset, areaId)} ${percent}`
  })
  const named = links.some(({ role }) => role === 'serves')
  return (
    <p className={form.hint} role="status">
      {parts.length === 0 ? words.coversNothing : words.covers(listText(parts, language))}
      {named && ` ${words.namedFirst}`}
    </p>
  )
}
