import { THEMES, type ThemeChoice } from '../address/AppState.ts'

/** Before there is a package the address is read only for what needs none: language (`main`) and appearance. */
export function choiceBefore(): ThemeChoice {
  const given = new URLSearchParams(window.location.search).get('theme')
  return THEMES.find((word) => word === given) ?? 'auto'
}
