import { useEffect, useMemo, useRef, useState } from 'react'
import type { IntakeReading, LaidPackage } from '../../../facts/intake/intakeMessages.ts'
import { intakeFact } from '../../../facts/intake/live/intakeFact.ts'
import { useFact } from '../../../facts/live/useFact.ts'
import type { IndicatorEdit } from '../../../intake/IndicatorEdit.ts'
import type { Recipe } from '../../../intake/recipe/Recipe.ts'
import { editsWithRecipe } from '../../../intake/recipe/recipeEdits.ts'
import type { SourceFile } from '../../../intake/SourceFile.ts'

export interface ReadingState {
  /** The latest reading there is, also while another is made; null before the first. */
  readonly reading: IntakeReading | null
  /** 0-1 while a reading is made, else null. */
  readonly share: number | null
  /** Tries again after a fault; null without one. */
  readonly retry: (() => void) | null
  /** What is written over the guesses, here and in the recipe. */
  readonly edits: ReadonlyMap<string, IndicatorEdit>
  /** What the files are read with; null without. */
  readonly recipe: Recipe | null
  readonly useRecipe: (recipe: Recipe) => void
  readonly answer: (id: string, key: string) => void
  readonly edit: (id: string, values: Partial<Omit<IndicatorEdit, 'id'>>) => void
}

/** What is typed settles before it is read with. */
const SETTLE_MS = 350

/** Reads files with everything that has been chosen about them, again at every choice. Nothing is stored. */
export function useReading(files: readonly SourceFile[], laid: LaidPackage, given: Recipe | null): ReadingState {
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map())
  const [edits, setEdits] = useState<ReadonlyMap<string, IndicatorEdit>>(new Map())
  const [chosen, setChosen] = useState<Recipe | null>(null)
  const recipe = chosen ?? given
  const all = useMemo(
    () => new Map(editsWithRecipe(recipe, [...edits.values()]).map((each) => [each.id, each])),
    [recipe, edits],
  )
  const fact = useMemo(
    () =>
      files.length === 0
        ? null
        : intakeFact({ kind: 'read', files, answers, edits: [...edits.values()], recipe, ...laid }),
    [files, answers, edits, recipe, laid],
  )
  const known = useFact(fact, edits.size > 0 ? SETTLE_MS : 0)
  const last = useRef<{ readonly files: readonly SourceFile[]; readonly reading: IntakeReading } | null>(null)
  const made = known?.kind === 'ready' ? { files, reading: known.value } : last.current
  useEffect(() => {
    last.current = made
  })
  return {
    reading: made?.files === files ? made.reading : null,
    share: known?.kind === 'working' ? known.share : null,
    retry: known?.kind === 'failed' ? known.retry : null,
    edits: all,
    recipe,
    useRecipe: setChosen,
    answer: (id, key) => setAnswers((before) => new Map(before).set(id, key)),
    edit: (id, values) =>
      setEdits((before) => {
        const old = before.get(id) ?? { id, values: {}, isLeftOut: false }
        const next = { ...old, ...values, values: { ...old.values, ...values.values } }
        return new Map(before).set(id, next)
      }),
  }
}
