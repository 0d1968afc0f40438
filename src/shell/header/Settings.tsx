import { type AppState, THEMES } from '../../address/AppState.ts'
import type { UrlState } from '../../address/useUrlState.ts'
import { LANGUAGES, type Language } from '../../domain/LocalText.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { catalogue } from '../../words/catalogue.ts'
import styles from './Settings.module.css'

/** Language and appearance. They are part of the address, so a link opens as it was sent. */
export function Settings({ state, change }: { readonly state: AppState; readonly change: UrlState['change'] }) {
  const words = catalogue(state.language).shell
  return (
    <div className={styles.settings}>
      <p>{words.language}</p>
      <Segmented
        label={words.language}
        value={state.language}
        options={LANGUAGES.map((id) => ({ id, text: ownName(id) }))}
        onChange={(language) => change((before) => ({ ...before, language }), 'replace')}
      />
      <p>{words.theme}</p>
      <div className={styles.themes}>
        {THEMES.map((id) => (
          <label key={id}>
            <input
              type="radio"
              name="theme"
              checked={state.theme === id}
              onChange={() => change((before) => ({ ...before, theme: id }), 'replace')}
            />
            {words.themes[id]}
          </label>
        ))}
      </div>
    </div>
  )
}

/** What a language calls itself: Svenska, English. */
function ownName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
