import { notes } from './notes/notes.ts'

export const notesWords = { notes }
