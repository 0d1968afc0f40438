const SOURCE =
  'Tjänsteskrivelse Verksamhetsplan folkhälsa och social hållbarhet 2024, 2023-11-06; om 2025: KS § 196/2024, dnr 2024.475 KS, 2024-12-16'

/**
 * Money for public health as the official statement of 2023-11-06 has it: a little over a million kronor a year from the
 * regional board by the agreement of 2021-2024, on condition that the municipality puts in as much. The decision on 2025
 * says that the agreement is prolonged and names no amount, so that the amount holds in 2025 too is our inference and is
 * said to be. It is not broken down by measure.
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
    to: '2024',
    note_sv:
      'Enligt avtalet 2021–2024. Avtalet är förlängt under 2025; att samma belopp gäller då är vår tolkning. Nytt avtal från 1 januari 2026. Fördelas inte per insats.',
    note_en:
      'By the agreement of 2021–2024. It is prolonged during 2025; that the same amount holds then is our interpretation. A new agreement from 1 January 2026. Not broken down by measure.',
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
    to: '2024',
    note_sv:
      'Villkor för regionens medel: kommunen går in med en lika stor insats. Folkhälsobudgeten är kommungemensam och central och ligger under kommunstyrelsen. Fördelas inte per insats.',
    note_en:
      'A condition for the region’s money: the municipality puts in as much. The public-health budget is central, for the whole municipality, under the municipal executive board. Not broken down by measure.',
    source: SOURCE,
  },
]
