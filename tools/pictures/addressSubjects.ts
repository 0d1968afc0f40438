import { vocabularyOf } from '../../src/address/vocabularyOf.ts'
import type { Dataset } from '../../src/domain/Dataset.ts'
import { cellAt } from '../../src/domain/Dataset.ts'
import type { AddressSubjects } from './viewAddresses.ts'

/**
 * What the pictures of a package are about: the two areas with the highest figures of its first indicator, the next one,
 * its first measure for some areas, and its first story.
 */
export function addressSubjects(dataset: Dataset): AddressSubjects {
  const { defaultIndicator, defaultPeriod } = vocabularyOf(dataset)
  const height = (id: string): number => {
    const cell = cellAt(dataset, defaultIndicator, id, defaultPeriod)
    return cell.kind === 'value' ? cell.value : Number.NEGATIVE_INFINITY
  }
  const [one, other, third] = dataset.areas.map(({ id }) => id).sort((a, b) => height(b) - height(a))
  if (one === undefined || other === undefined) throw new Error('The package has fewer than two areas')
  const measure = dataset.measures.find(({ reach }) => reach === 'areas') ?? dataset.measures[0]
  return {
    areas: [one, other],
    inTable: third ?? other,
    measure: measure?.id ?? '',
    story: dataset.stories[0]?.id ?? null,
  }
}
