import { useRef } from 'react'
import type { CompassQuestion } from '../../state/CompassQuestion.ts'

/** The question as one object for as long as it asks the same, whatever else in the address changes. */
export function useQuestion(question: CompassQuestion): CompassQuestion {
  const kept = useRef(question)
  if (JSON.stringify(kept.current) !== JSON.stringify(question)) kept.current = question
  return kept.current
}
