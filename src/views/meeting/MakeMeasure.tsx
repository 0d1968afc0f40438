import { useContext } from 'react'
import { showRegister } from '../../address/changes.ts'
import type { Decision, Story } from '../../domain/Story.ts'
import { DraftContext } from '../../keeping/drafts/DraftContext.ts'
import { Button } from '../../ui/Button.tsx'
import type { ViewProps } from '../../ui/ViewProps.ts'
import type { DecisionRow } from './model/decisionLog.ts'
import { measureOfDecision } from './model/measureOfDecision.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export interface MakeMeasureProps {
  readonly row: DecisionRow
  readonly story: Story
  readonly view: ViewProps
  readonly onChange: (decision: Decision) => void
}

/** From a decision to a planned measure in the reader's draft of the register, with one click, and to it afterwards. */
export function MakeMeasure({ row, story, view, onChange }: MakeMeasureProps) {
  const drafts = useContext(DraftContext)
  const { dataset, state, change } = view
  const words = meetingCatalogue(state.language).decision
  const { decision } = row
  const isThere = decision.measure !== null && dataset.measures.some(({ id }) => id === decision.measure)
  if (isThere)
    return (
      <Button kind="plain" onClick={() => change((before) => showRegister({ ...before, measure: decision.measure }))}>
        {words.goToMeasure}
      </Button>
    )
  if (!drafts) return null
  return (
    <Button
      kind="plain"
      onClick={() => {
        const record = measureOfDecision(decision, story, drafts.packaged, state.language)
        drafts.store.add(record.measure.id, { kind: 'create', record })
        onChange({ ...decision, measure: record.measure.id })
      }}
    >
      {words.makeMeasure}
    </Button>
  )
}
