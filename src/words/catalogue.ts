import type { Language } from '../domain/LocalText.ts'
import { mapWords } from './mapWords.ts'
import { measureWords } from './measureWords.ts'
import { modeWords } from './modeWords.ts'
import { panelWords } from './panelWords.ts'
import { shellWords } from './shellWords.ts'

/**
 * The words of the interface in one language that the shell and the map need; each other view has a catalogue of its own. Each topic has a file with both languages side by side; English is typed
 * by the Swedish keys, so a missing or surplus text does not compile.
 */
export function catalogue(language: Language) {
  return {
    shell: shellWords[language],
    map: mapWords[language],
    panel: panelWords[language],
    measure: measureWords[language],
    mode: modeWords[language],
  }
}

export type Catalogue = ReturnType<typeof catalogue>
