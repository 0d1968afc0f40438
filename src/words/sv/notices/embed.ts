/** For a view inside another page. */
export const embed = { openWhole: 'Öppna hela vyn', inWindow: '(öppnas i ett nytt fönster)' }
