import type { issuePlace as swedish } from '../../sv/issues/issuePlace.ts'

export const issuePlace: typeof swedish = { line: 'line', row: 'row', column: 'column', open: '“' }
