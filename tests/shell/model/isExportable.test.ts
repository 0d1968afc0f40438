import { expect, it } from 'vitest'
import { decodeState } from '../../../src/address/urlCodec.ts'
import { vocabularyOf } from '../../../src/address/vocabularyOf.ts'
import { isExportable } from '../../../src/shell/model/isExportable.ts'
import { storyTemplate } from '../../../src/views/meeting/model/storyTemplates.ts'
import { viewAddresses } from '../../../tools/pictures/viewAddresses.ts'
import { real as dataset } from '../../views/measures/board/model/effortInput.ts'
import { VIEWS, viewFacts } from '../../views/viewFacts.ts'

const story = storyTemplate('situation', dataset)
const [one, other] = dataset.areas.map(({ id }) => id)
const subjects = {
  areas: [one!, other!] as const,
  inTable: one!,
  measure: dataset.measures[0]!.id,
  story: null,
}

it.each([...viewAddresses(subjects), ['beslut', `?view=mote&story=${story.id}&meeting=beslut`] as const])(
  'Exportera stands where the view has something to give: %s',
  async (_, search) => {
    const { state } = decodeState(search, vocabularyOf(dataset))
    const facts = { ...viewFacts(dataset), story: async () => story }
    const made = await VIEWS.find(({ id }) => id === state.view)!.make(facts, state)
    expect(isExportable(dataset, state)).toBe(made !== null)
  },
)
