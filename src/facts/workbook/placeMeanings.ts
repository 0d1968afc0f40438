import type { Dataset } from '../../domain/Dataset.ts'
import { PlaceFinder } from '../../ingest/sheet/PlaceFinder.ts'
import type { WorkbookMeaning } from './WorkbookTable.ts'

/**
 * What a text that names no place may mean: `Brogården` the area of which it is half the name, `Landsbygden` the areas of
 * that kind. Asked about, never joined by itself.
 *
 * @param idOf the id that a place has among the options of the column
 */
export function placeMeanings(
  dataset: Pick<Dataset, 'areas' | 'groups' | 'meta'>,
  idOf: (place: { readonly areaId: string | null; readonly groupId: string | null }) => string,
): (text: string) => readonly WorkbookMeaning[] {
  let finder: PlaceFinder | null = null
  return (text) => {
    finder ??= new PlaceFinder(dataset)
    const found = finder.find(text)
    if (found) return [{ text: found.name, ids: [idOf(found.place)] }]
    const { offers, chosen } = { offers: finder.offers(text), chosen: finder.chosen.bind(finder) }
    return offers.flatMap((choice): WorkbookMeaning[] => {
      if (choice.kind !== 'place' && choice.kind !== 'areas-of-kind') return []
      const { places, name } = chosen(choice.key)
      const isShared = choice.kind === 'place' && choice.id !== null
      return [{ text: isShared ? `${name} (${choice.id})` : name, ids: places.map(idOf) }]
    })
  }
}
