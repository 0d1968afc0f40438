const sv = {
  empty: 'Den här delen är inte klar än.',
}

export type RegisterWords = typeof sv

const en: RegisterWords = {
  empty: 'This part is not ready yet.',
}

/** Words of the register of measures, of trying a measure out, and of what measures cost. */
export const registerWords = { sv, en }
