import type { ColumnOf, FieldTable } from './FieldSpec.ts'

/** Which way the indicator of a goal is wanted to go. */
const GOAL_DIRECTIONS = ['increase', 'decrease'] as const

/**
 * What is known of a goal, in the order of goals.csv: the one place that a new field is written in, together with
 * `GOAL_COLUMNS` below. A goal without area and group is of the whole municipality.
 */
export const GOAL_FIELDS = {
  text: { kind: 'texts', columns: ['goal_sv', 'goal_en'], required: true },
  /** Id of `PackageMeta.priorityAreas`; null when it belongs to none. */
  priorityArea: { kind: 'name', columns: ['priority_area'] },
  indicatorId: { kind: 'name', columns: ['indicator_id'] },
  areaId: { kind: 'name', columns: ['area_id'] },
  groupId: { kind: 'name', columns: ['group_id'] },
  /** As the document states it, in the unit of the indicator; the figures of the package are asked for themselves. */
  baseline: { kind: 'number', columns: ['baseline'] },
  baselinePeriod: { kind: 'period', columns: ['baseline_period'] },
  direction: { kind: 'word', words: GOAL_DIRECTIONS, columns: ['direction'] },
  target: { kind: 'number', columns: ['target'] },
  /** The last year in which it may be reached. */
  targetYear: { kind: 'number', columns: ['target_year'], min: 1900, max: 2200, integer: true },
  sdg: { kind: 'goals', columns: ['sdg'] },
  source: { kind: 'text', columns: ['source'] },
} as const satisfies FieldTable

type GoalColumn = 'goal_id' | ColumnOf<typeof GOAL_FIELDS>

interface ColumnFacts {
  /** What it says, for the schema of the package. */
  readonly meaning: string
  readonly isWhole?: true
}

/** What each column says: apart from the fields, since the reader of packages has no use for it. */
export const GOAL_COLUMNS = {
  goal_id: { meaning: 'Målets id' },
  goal_sv: { meaning: 'Målet på svenska' },
  goal_en: { meaning: 'Målet på engelska' },
  priority_area: { meaning: 'Prioriterat område' },
  indicator_id: { meaning: 'Mått som målet följs med' },
  area_id: { meaning: 'Delområde, eller tomt för en grupp eller hela kommunen' },
  group_id: { meaning: 'Grupp av delområden, eller tomt' },
  baseline: { meaning: 'Utgångsläge enligt dokumentet, i måttets enhet' },
  baseline_period: { meaning: 'Period för utgångsläget' },
  direction: { meaning: 'Önskad riktning: increase eller decrease' },
  target: { meaning: 'Målvärde i måttets enhet' },
  target_year: { meaning: 'Senast detta år', isWhole: true },
  sdg: { meaning: 'Mål i Agenda 2030, lista med semikolon' },
  source: { meaning: 'Dokument som målet kommer ur' },
} as const satisfies Readonly<Record<GoalColumn, ColumnFacts>>
