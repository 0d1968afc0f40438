const SOURCE = 'KS § 196/2024, dnr 2024.475 KS, 2024-12-16'

/**
 * Money for public health as the decisions state it: a little over a million kronor a year from the regional board, on
 * condition that the municipality puts in as much; the agreement of 2021-2024 prolonged through 2025. It is not broken
 * down by measure.
 */
export const FUNDING_FRAMES = [
  {
    id: 'region',
    name_sv: 'Regionens medel för folkhälsa',
    name_en: 'The region’s money for public health',
    funder_sv: 'Delregionala nämnden västra',
    funder_en: 'The sub-regional board, west',
    sek_per_year: 1_000_000,
    precision: 'at-least',
    from: '2021',
    to: '2025',
    note_sv: 'Avtalet 2021–2024, förlängt till och med 2025. Fördelas inte per insats.',
    note_en: 'The agreement of 2021–2024, prolonged through 2025. Not broken down by measure.',
    source: SOURCE,
  },
  {
    id: 'kommun',
    name_sv: 'Kommunens motsvarande del',
    name_en: 'The municipality’s matching part',
    funder_sv: 'Alingsås kommun',
    funder_en: 'Alingsås municipality',
    sek_per_year: 1_000_000,
    precision: 'at-least',
    from: '2021',
    to: '2025',
    note_sv: 'Villkor för regionens medel: kommunen lägger lika mycket. Fördelas inte per insats.',
    note_en: 'A condition for the region’s money: the municipality puts in as much. Not broken down by measure.',
    source: SOURCE,
  },
]
