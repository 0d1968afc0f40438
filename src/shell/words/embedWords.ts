const sv = { openWhole: 'Öppna hela vyn', inWindow: '(öppnas i ett nytt fönster)' }
const en: typeof sv = { openWhole: 'Open the whole view', inWindow: '(opens in a new window)' }

/** For a view inside another page. */
export const embedWords = { sv, en }
