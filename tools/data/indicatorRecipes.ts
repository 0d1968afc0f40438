import type { IndicatorRecipe } from './IndicatorRecipe.ts'
import { ECONOMY } from './indicators/economy.ts'
import { EDUCATION } from './indicators/education.ts'
import { HOUSEHOLDS_AND_BACKGROUND } from './indicators/householdsAndBackground.ts'
import { HOUSING } from './indicators/housing.ts'
import { INCOME_COMPONENTS } from './indicators/incomeComponents.ts'
import { POPULATION } from './indicators/population.ts'
import { WORK } from './indicators/work.ts'

/** Every indicator of the package, in the order readers meet them. */
export const INDICATOR_RECIPES: readonly IndicatorRecipe[] = [
  ...ECONOMY,
  ...WORK,
  ...EDUCATION,
  ...HOUSEHOLDS_AND_BACKGROUND,
  ...POPULATION,
  ...HOUSING,
  ...INCOME_COMPONENTS,
]
