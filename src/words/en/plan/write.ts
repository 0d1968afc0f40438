import type { write as swedish } from '../../sv/plan/write.ts'

export const write: typeof swedish = {
  decidedBy: 'who decides',
  number: 'registration number',
  date: 'date of decision',
  responsible: 'who is responsible for the document',
  focus: 'what we want to achieve during the year, and why',
  agreement: 'the parties, period and conditions of the agreement',
  steering: 'steering and leadership',
  cause: 'how we understand the situation',
  goals: 'goals for the area',
  priorities: 'how the measures were chosen',
  answers: 'what we do in areas with clearly higher need',
  financing: (year) => `financing ${year}`,
  follow: 'how and when the measures are followed up',
  analysis: 'analysis',
  goingOn: 'how we go on',
  outcome: 'outcome',
  apart: 'difference',
  comment: 'comment on differences',
  challenges: 'continuing challenges',
  question: 'what we want answered in the dialogue',
}
