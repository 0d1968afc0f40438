import { useEffect, useState } from 'react'
import type { CompassQuestion } from '../../address/CompassQuestion.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { useQuestion } from '../../facts/landscapes/live/useQuestion.ts'
import { PartSource } from '../../ui/PartSource.ts'
import type { AreaLandscape } from './model/profileLandscapes.ts'

/** By position in the dataset; empty when there is no compass, null while it is being made. */
export type Landscapes = readonly (AreaLandscape | null)[] | null

const NONE: readonly (AreaLandscape | null)[] = []

const tools = new PartSource(() => import('./model/profileLandscapes.ts'))

/** More areas than this are placed by a worker on the compass itself; the profile does without. */
const MOST_AREAS = 300

/** The landscapes of the address's compass; it comes with its matrices, so it is asked for after the first picture. */
export function useProfileLandscapes(dataset: Dataset, asked: CompassQuestion, language: Language): Landscapes {
  const question = useQuestion(asked)
  const [made, setMade] = useState<{ readonly of: readonly unknown[]; readonly found: Landscapes } | null>(null)
  useEffect(() => {
    if (dataset.areas.length > MOST_AREAS) return
    let current = true
    const give = (found: Landscapes): void => {
      if (current) setMade({ of: [dataset, question, language], found })
    }
    // A page without its code is a page without landscapes; the next page asks again.
    tools.ask().then(
      ({ profileLandscapes }) => current && give(profileLandscapes(dataset, question, language) ?? NONE),
      () => give(NONE),
    )
    return () => {
      current = false
    }
  }, [dataset, question, language])
  if (dataset.areas.length > MOST_AREAS) return NONE
  const [ofDataset, ofQuestion, ofLanguage] = made?.of ?? []
  return made && ofDataset === dataset && ofQuestion === question && ofLanguage === language ? made.found : null
}
