import type { issuePlace as swedish } from '../../sv/issues/issuePlace.ts'

export const issuePlace: typeof swedish = { line: 'line', column: 'column', open: '“' }
