import { BASE_PERIOD_RULES, NEED_AGGREGATIONS, NORMALISATIONS } from '../../../src/domain/NeedSpec.ts'
import { MOST_DEVIATION, MOST_DRAWS } from '../../../src/ingest/validateNeedSpecs.ts'
import {
  about,
  ID,
  type JsonSchema,
  listOf,
  localObject,
  localTexts,
  objectOf,
  orNull,
  TEXT,
  wordOf,
} from './JsonSchema.ts'

const from0 = (maximum: number, type = 'number'): JsonSchema => orNull({ type, minimum: 0, maximum })
const word = (words: readonly string[]): JsonSchema => orNull(wordOf(words))
const text = orNull(TEXT)

const COMPONENT = objectOf({
  indicator: about('Mått', TEXT),
  weight: about(
    'Vikt; utan vikt väger varje tema lika, och måtten inom temat lika',
    orNull({ type: 'number', minimum: 0 }),
  ),
  theme: about('Tema', text),
  sign: about('Bara för mått utan riktning: 1 när mer är större behov, -1 när mindre är det', orNull(wordOf([1, -1]))),
  ...localTexts('reason', 'Varför måttet är med'),
  source: about('Källa', text),
})

const SPEC = objectOf(
  {
    id: ID,
    priority_area: about('Prioriterat område', ID),
    ...localTexts('name', 'Namn'),
    components: about('Måtten i indexet', listOf(COMPONENT)),
    normalisation: about('Hur måtten görs jämförbara', word(NORMALISATIONS)),
    aggregation: about('Hur de läggs ihop', word(NEED_AGGREGATIONS)),
    least_coverage: about('Minsta andel av vikten som ett område måste ha siffror för', from0(1)),
    base_period: about('Vilken period skalorna görs av', word(BASE_PERIOD_RULES)),
    seed: about('Frö till slumptalen', from0(Number.MAX_SAFE_INTEGER, 'integer')),
    draws: about('Antal dragningar', from0(MOST_DRAWS, 'integer')),
    weight_deviation: about('Hur mycket vikterna varieras', from0(MOST_DEVIATION)),
  },
  ['id', 'priority_area'],
)

const GAP = objectOf(
  {
    priority_area: about('Prioriterat område', ID),
    have: about(
      'Mått som rör frågan utan att räcka',
      listOf(objectOf({ indicator: TEXT, ...localTexts('reason', 'Skäl') })),
    ),
    lacking: about('Vad som saknas', listOf(localObject())),
  },
  ['priority_area'],
)

/** need_specs.json: need indexes, and where there is none for want of figures. */
export const NEED_SCHEMA: JsonSchema = objectOf({
  specs: about('Behovsindex', listOf(SPEC)),
  gaps: about('Kunskapsluckor', listOf(GAP)),
})
