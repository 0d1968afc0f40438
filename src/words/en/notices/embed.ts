import type { embed as swedish } from '../../sv/notices/embed.ts'

export const embed: typeof swedish = { openWhole: 'Open the whole view', inWindow: '(opens in a new window)' }
