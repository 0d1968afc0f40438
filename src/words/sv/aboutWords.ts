import { about } from './about/about.ts'
import { accessibility } from './about/accessibility.ts'
import { quality } from './about/quality.ts'

export const aboutWords = { about, accessibility, quality }
