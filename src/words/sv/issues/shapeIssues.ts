import type { IssueWords } from '../../issues/IssueWords.ts'
import { many, number, q, theArea } from './issuePhrases.ts'

/** Svenska ord för ytor som ligger eller är ritade fel, och för koder som står på annan plats. */
export const shapeIssues = {
  'geometry-not-area': {
    sentence: (area) => `${theArea(area)} är ritat som linje eller punkt. Det finns i tabeller men inte på kartan.`,
    fix: () => 'Lägg till områdets yta.',
  },
  'feature-swapped': {
    sentence: (area) => `${theArea(area)} har latitud och longitud i omvänd ordning. De byttes plats vid inläsningen.`,
    fix: () => 'Exportera området med longitud först, som de andra.',
  },
  'geometry-stray': {
    sentence: (area) =>
      `${theArea(area)} har ${many(area.count, 'hörn', 'hörn')} långt från alla andra områden, vid ${area.x}, ${area.y}. Området visas utan.`,
    fix: () => 'Rätta gränsen i ett GIS-program.',
  },
  'geometry-spike': {
    sentence: (area) =>
      `${theArea(area)} har ett hörn ${number(area.number)} km från resten av området, vid ${area.x}, ${area.y}. Det visas som det är.`,
    fix: () => 'Kontrollera gränsen på kartan, och rätta den i ett GIS-program om hörnet är fel.',
  },
  'geometry-far': {
    sentence: (area) =>
      `${theArea(area)} ligger långt från alla andra områden, vid ${area.x}, ${area.y}. Det finns i tabeller men inte på kartan.`,
    fix: () => 'Kontrollera områdets koordinater.',
  },
  'geometry-simplified': {
    sentence: ({ count, of, number: metres }) =>
      `Gränserna har ${number(count)} hörn. På kartan visas ${number(of)}, rätt på ${number(metres)} meter när.`,
    fix: () => 'Inget behöver göras. Gränser som är förenklade i förväg läses in fortare.',
  },
  'area-id-property': {
    sentence: ({ name, count, of, used }) =>
      `${number(count)} av ${number(of)} områden har sin kod i egenskapen ${q(name)}. Den används som id.${used ? ` Namnen står i ${q(used)}.` : ''}`,
    fix: () => 'Inget behöver göras.',
  },
} as const satisfies Record<string, IssueWords>
