import { compass } from './compass/compass.ts'
import { compassPanel } from './compass/compassPanel.ts'

export const compassWords = { compass, compassPanel }
