import type { sdg as swedish } from '../../sv/sdg/sdg.ts'

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

/** Agenda 2030: the short names of the goals, as the UN writes them. */
export const sdg: typeof swedish = {
  title: 'Agenda 2030',
  goals: [
    'No poverty',
    'Zero hunger',
    'Good health and well-being',
    'Quality education',
    'Gender equality',
    'Clean water and sanitation',
    'Affordable and clean energy',
    'Decent work and economic growth',
    'Industry, innovation and infrastructure',
    'Reduced inequalities',
    'Sustainable cities and communities',
    'Responsible consumption and production',
    'Climate action',
    'Life below water',
    'Life on land',
    'Peace, justice and strong institutions',
    'Partnerships for the goals',
  ],
  line: (goals) => `Agenda 2030: ${goals}`,
  allGoals: 'all',
  noGoal: 'no goal stated',
  carried: (goal, indicators, measures) =>
    `${goal} (${counted(indicators, 'indicator')}, ${counted(measures, 'measure')})`,
}
