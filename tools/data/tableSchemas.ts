import { GOAL_COLUMNS, GOAL_FIELDS } from '../../src/domain/goalFields.ts'
import { INDICATOR_COLUMNS, INDICATOR_FIELDS } from '../../src/domain/indicatorFields.ts'
import { MEASURE_COLUMNS, MEASURE_FIELDS } from '../../src/domain/measureFields.ts'
import { NOTE_COLUMNS, NOTE_FIELDS } from '../../src/domain/noteFields.ts'
import { columnSchemas } from './columnSchemas.ts'

export interface FieldSchema {
  readonly name: string
  readonly type: 'string' | 'number' | 'integer'
  readonly description: string
}

export interface TableSchema {
  readonly name: string
  readonly path: string
  readonly fields: readonly FieldSchema[]
}

/** "name type description" -> field; a plain text form keeps the tables below readable. */
function fields(text: string): FieldSchema[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', type = '', ...words] = line.trim().split(' ')
      if (type !== 'string' && type !== 'number' && type !== 'integer') throw new Error(`Type of field: ${line}`)
      return { name, type, description: words.join(' ') }
    })
}

/** The CSV files of the package in the order they are listed, with the meaning of each column. */
export const TABLE_SCHEMAS = {
  areaGroups: {
    name: 'area_groups',
    path: 'area_groups.csv',
    fields: fields(`
      group_id string Gruppens id
      name_sv string Namn på svenska
      name_en string Namn på engelska
      area_id string Delområde i gruppen
      basis string Varifrån kopplingen kommer: document, rule eller interpretation`),
  },
  places: {
    name: 'places',
    path: 'places.csv',
    fields: fields(`
      name string Ortens namn
      lon number Longitud, WGS84, ungefärlig
      lat number Latitud, WGS84, ungefärlig
      population integer Folkmängd 2020
      keywords_sv string Vad orten kallas till vardags, för sökningen, lista med semikolon
      keywords_en string Vad orten kallas på engelska, lista med semikolon`),
  },
  indicators: {
    name: 'indicators',
    path: 'indicators.csv',
    fields: columnSchemas('id', INDICATOR_FIELDS, INDICATOR_COLUMNS),
  },
  values: {
    name: 'values',
    path: 'values.csv',
    fields: fields(`
      area_id string Delområde
      indicator_id string Mått
      period string Period
      sex string total, women eller men; tomt är total
      value number Värde i måttets enhet
      numerator number Täljare, när den är känd
      n number Nämnare, enligt måttets beskrivning
      status string ok, provisional, suppressed, not-collected eller not-applicable; tomt är ok`),
  },
  references: {
    name: 'references',
    path: 'references.csv',
    fields: fields(`
      level string municipality, county, region eller country
      code string Kod för området
      indicator_id string Mått
      period string Period
      value number Värde i måttets enhet
      source string Källa`),
  },
  population: {
    name: 'population',
    path: 'population.csv',
    fields: fields(`
      area_id string Delområde
      sex string women, men eller total
      age_band string Åldersgrupp, till exempel 0-4 eller 80+
      period string Period
      persons integer Antal personer`),
  },
  measures: {
    name: 'measures',
    path: 'measures.csv',
    fields: columnSchemas('measure_id', MEASURE_FIELDS, MEASURE_COLUMNS),
  },
  measureAreas: {
    name: 'measure_areas',
    path: 'measure_areas.csv',
    fields: fields(`
      measure_id string Insats
      area_id string Delområde, eller tomt när gruppen anges
      group_id string Grupp av delområden, eller tomt
      role string serves eller carried-out
      share number Andel av målgruppen som nås, 0-1
      measure_share number Andel av insatsen som går dit, 0-1
      basis string Varifrån kopplingen kommer: document, rule eller interpretation`),
  },
  goals: { name: 'goals', path: 'goals.csv', fields: columnSchemas('goal_id', GOAL_FIELDS, GOAL_COLUMNS) },
  notes: { name: 'notes', path: 'notes.csv', fields: columnSchemas('note_id', NOTE_FIELDS, NOTE_COLUMNS) },
} as const satisfies Record<string, TableSchema>

/** Of values.csv, where figures are means of observations: only packages that have such need the column. */
export const SD_FIELD: FieldSchema = {
  name: 'sd',
  type: 'number',
  description: 'Standardavvikelse mellan de n observationerna, av ett medelvärde',
}

/** Of references.csv in a public edition, where means rest on figures that are no longer there. */
export const COMPUTED_FIELD: FieldSchema = {
  name: 'computed',
  type: 'integer',
  description: '1 när värdet är vägt medel av delområdena och några av dem är dolda',
}

/** Column names of a table, in order. */
export function columnsOf(schema: TableSchema): string[] {
  return schema.fields.map((field) => field.name)
}
