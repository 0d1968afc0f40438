export type Sex = 'total' | 'women' | 'men'

export const SEXES: readonly Sex[] = ['total', 'women', 'men']
