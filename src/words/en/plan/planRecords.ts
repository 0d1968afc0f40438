import type { planRecords as swedish } from '../../sv/plan/planRecords.ts'

const one = (count: number, single: string, several: string) => (count === 1 ? single : several)

/** Goals and voices: the lists and the forms. */
export const planRecords: typeof swedish = {
  goals: {
    finding: (count, counts) =>
      count === 0
        ? 'No goals are stated. The goals of the plan are the municipality’s: put them in as the document says.'
        : `${count} ${one(count, 'goal', 'goals')}: ${counts}.`,
    add: 'New goal',
    newTitle: 'New goal',
    editTitle: 'Edit goal',
    none: 'No goals for this prioritised area.',
    noPriority: 'Without prioritised area',
    rule: 'Reached means that the whole interval of the latest value is on the goal’s side and that the value before does not speak against it. Nothing is said of a single value, across a new definition or without an interval.',
  },
  notes: {
    finding: (count, internal) =>
      count === 0
        ? 'No voices are written down.'
        : `${count} ${one(count, 'voice', 'voices')}, ${internal === 0 ? 'all open' : `${internal} internal`}. They are read and never counted into any figure.`,
    add: 'New voice',
    newTitle: 'New voice',
    editTitle: 'Edit voice',
    none: 'Nobody has written anything yet.',
    rule: 'A voice is a dated observation: what pupil health, the housing company, the police or residents in a dialogue have seen. Internal voices are seen here and not in the documents.',
  },
  edit: 'Edit',
  remove: 'Remove',
  undo: 'Undo',
  redo: 'Redo',
  export: 'Save as CSV',
  exportNote: 'The file is put in the package as it is.',
  choose: 'Choose',
  whole: 'The whole municipality',
  saved: (name) => `${name} is saved.`,
  removed: (name) => `${name} is removed. Undo puts it back.`,
  changes: { added: 'New, not in the package', changed: 'Edited, not in the package', removed: 'Removed' },
  clash: 'The package has changed here, too. What you wrote holds.',
  textNeeded: 'Write something here.',
  lost: 'Points to areas that are not in the division',
  lostNote:
    'Nothing has been removed, but it neither counts nor shows anywhere else until you have chosen which area of the present division it is about.',
  lostEdit: 'Choose area',
  fields: {
    goal: 'The goal',
    goalEnglish: 'The goal in English',
    priority: 'Prioritised area',
    priorities: 'Prioritised areas',
    indicator: 'Indicator that it is followed with',
    place: 'Where',
    baselinePeriod: 'Baseline: period',
    baseline: 'Baseline: value in the document',
    direction: 'Wanted direction',
    target: 'Target',
    targetYear: 'By year',
    source: 'Source',
    sdg: 'Agenda 2030 goals',
    note: 'The observation',
    noteEnglish: 'The observation in English',
    from: 'Who it comes from',
    fromEnglish: 'Who it comes from, in English',
    date: 'When',
    kind: 'Kind',
    audience: 'For whom',
  },
  hints: {
    goal: 'As the plan has it.',
    indicator: 'Without an indicator it cannot be told whether the goal is reached.',
    baselinePeriod: 'The period that the change is counted from.',
    baseline: 'If the document states a value. Otherwise the figure of Social kompass holds.',
    target: 'In the unit of the indicator. Without a target the direction counts.',
    source: 'The document that the goal comes from.',
    note: 'Write nothing that points out a person.',
    from: 'An organisation or a role, never a person: pupil health, the housing company, a dialogue with residents.',
    date: 'A day, a month or a year: 2025-11-20, 2025-11 or 2025.',
    audience: 'Internal voices are never in the documents.',
  },
  directions: { increase: 'increase', decrease: 'decrease' },
  audiences: { internal: 'Internal', open: 'Open' },
  columns: {
    indicator: 'Indicator',
    goal: 'Goal',
    reached: 'Reached?',
    note: 'Voice',
    from: 'From',
    date: 'When',
    kind: 'Kind',
    audience: 'For whom',
  },
}
