import type { AppState } from '../../address/AppState.ts'
import { showsCounted } from '../../address/viewAsked.ts'
import { countedDataset } from '../../analysis/effort/countedDataset.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { measureStage, STAGES_COUNTED, type StagesCounted } from '../../domain/measureStage.ts'
import { stagesCounted } from '../../facts/measures/measuresInView.ts'
import { listText } from '../../words/format.ts'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'

export interface StagesNotice {
  readonly text: string
  readonly value: StagesCounted
  readonly options: readonly { readonly id: StagesCounted; readonly text: string }[]
}

const STAGES = ['planned', 'paused', 'ended'] as const
/** Views that show measures. */
const VIEWS: readonly string[] = ['karta', 'omraden', 'insatser']

/** Which measures count and how many do not, with the switch; null where every measure is under way, or none is shown. */
export function stagesNotice(dataset: Dataset, state: AppState): StagesNotice | null {
  if (!VIEWS.includes(state.view) || !showsCounted(state)) return null
  const { vintage } = dataset.meta
  if (dataset.measures.every((measure) => measureStage(measure, vintage) === 'ongoing')) return null
  const words = noticeCatalogue(state.language).stages
  const value = stagesCounted(dataset, state)
  const left = countedDataset(dataset, value).notCounted
  const counts = STAGES.flatMap((stage) => {
    const count = left?.get(stage) ?? 0
    return count === 0 ? [] : [words.stages[stage](count)]
  })
  return {
    text: counts.length === 0 ? words.all : words.left(listText(counts, state.language)),
    value,
    options: STAGES_COUNTED.map((id) => ({ id, text: words.counted[id] })),
  }
}
