import { newPartId } from '../../keeping/randomId.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import type { ViewProps } from '../../ui/ViewProps.ts'
import { copyOf } from './copyOf.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { writeDecision } from './model/story/storyEdits.ts'
import type { Meeting, OpenStory } from './useMeeting.ts'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export interface DecideDialogProps extends ViewProps {
  readonly open: OpenStory
  readonly meeting: Meeting
  readonly at: number
  readonly onClose: () => void
}

/** A decision on the question that is on the wall. A story of the package becomes one's own by being decided in. */
export function DecideDialog({ open, meeting, at, dataset, state, change, onClose }: DecideDialogProps) {
  const words = meetingCatalogue(state.language)
  const view = open.views[at]!
  return (
    <Dialog
      title={view.question || view.headline || words.decision.write}
      closeLabel={words.shell.close}
      place="center"
      onClose={onClose}
    >
      <DecisionForm
        dataset={dataset}
        language={state.language}
        storyId={open.story.id}
        slideId={view.slide.id}
        question={view.question || view.headline}
        before={null}
        onCancel={onClose}
        onSave={(decision) => {
          if (open.isFromPackage) {
            const story = meeting.store.add(writeDecision(copyOf(open.story), { id: newPartId(), ...decision }))
            change((before) => ({ ...before, meeting: { ...before.meeting, story } }), 'replace')
          } else
            meeting.store.put(
              writeDecision(meeting.store.story(open.story.id) ?? open.story, { id: newPartId(), ...decision }),
            )
          onClose()
        }}
      />
    </Dialog>
  )
}
