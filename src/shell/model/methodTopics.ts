import type { AppState, ColourMode } from '../../address/AppState.ts'
import type { CompareTab } from '../../address/CompareQuestion.ts'
import type { EffortTab } from '../../address/EffortQuestion.ts'
import type { noticeCatalogue } from '../../words/noticeCatalogue.ts'

/** A kind of number that the method tells of. */
export type MethodTopic = keyof ReturnType<typeof noticeCatalogue>['method']['topics']

const FIGURES = ['value', 'clearly', 'hidden'] as const satisfies readonly MethodTopic[]
const NEED = ['need', 'level'] as const satisfies readonly MethodTopic[]

const OF_MODE: Readonly<Record<ColourMode, readonly MethodTopic[]>> = {
  value: ['value', 'clearly', 'classes', 'places', 'hidden'],
  municipality: [...FIGURES, 'places'],
  change: ['change', 'hidden'],
  bivariate: ['value', 'relation', 'hidden'],
  need: [...NEED, 'hidden'],
  effort: [...NEED, 'verdict', 'reach'],
  landscape: ['landscapes', 'compass'],
}

const OF_COMPARE: Readonly<Record<CompareTab, readonly MethodTopic[]>> = {
  matris: [...FIGURES, 'groups', 'change'],
  sida: [...FIGURES, 'groups', 'trend'],
  rang: ['places', ...FIGURES],
  samband: ['relation', 'hidden'],
  utveckling: ['change', 'trend', 'inequality', 'groups', 'hidden'],
}

const OF_EFFORT: Readonly<Record<EffortTab, readonly MethodTopic[]>> = {
  tavla: ['verdict', ...NEED, 'dose'],
  tackning: ['coverage', ...NEED, 'reach'],
  dos: ['gradient', 'dose', ...NEED],
  tidslinje: ['before', 'change', 'groups'],
  register: ['reach', 'dose'],
  prova: ['reach', 'dose', 'budget'],
  budget: ['budget'],
}

/** What the method has to say of the numbers that a state shows, the most telling first. */
export function methodTopics({ view, mode, compare, effort }: AppState): readonly MethodTopic[] {
  switch (view) {
    case 'karta':
      return OF_MODE[mode]
    case 'kompass':
      return ['compass', 'landscapes', 'likeness']
    case 'jamfor':
      return OF_COMPARE[compare.tab]
    case 'omraden':
      return [...FIGURES, ...NEED, 'trend', 'groups', 'likeness', 'landscapes', 'reach']
    case 'insatser':
      return OF_EFFORT[effort.tab]
    case 'planering':
      return [...NEED, 'verdict', 'dose', 'budget', 'clearly']
    case 'mote':
    case 'data':
      return FIGURES
  }
}
