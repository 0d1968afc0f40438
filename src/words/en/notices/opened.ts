import type { opened as swedish } from '../../sv/notices/opened.ts'

export const opened: typeof swedish = {
  notice: (name: string, day: string) => `Figures and measures come from ${name}, opened ${day}.`,
  leave: 'Show those of the server instead',
}
