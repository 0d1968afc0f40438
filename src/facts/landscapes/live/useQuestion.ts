import { useRef } from 'react'
import type { CompassQuestion } from '../../../address/CompassQuestion.ts'

/**
 * What the compass is made from, as one object for as long as it is the same: which magnet shades it, and whatever else
 * in the address changes, makes no other compass.
 */
export function useQuestion(question: CompassQuestion): CompassQuestion {
  const wanted = { ...question, magnet: null }
  const kept = useRef(wanted)
  if (JSON.stringify(kept.current) !== JSON.stringify(wanted)) kept.current = wanted
  return kept.current
}
