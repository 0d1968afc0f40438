import { useEffect, useMemo, useState } from 'react'
import type { AppState } from '../address/AppState.ts'
import { fetchLanguage } from '../ui/fetchPart.ts'
import { spokenLanguage } from '../words/wordsOf.ts'

/**
 * The state of the address in a language that is here: another one is fetched first, and what is on the screen stays in
 * the former until it has come. `retry` when it could not be had.
 */
export function useSpoken(asked: AppState): { readonly state: AppState; readonly retry: (() => void) | null } {
  const [language, setLanguage] = useState(() => spokenLanguage() ?? asked.lang)
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState<{ readonly lang: string; readonly attempt: number } | null>(null)
  const { lang } = asked
  useEffect(() => {
    if (lang === language) return
    let isCurrent = true
    fetchLanguage(lang).then(
      () => isCurrent && setLanguage(lang),
      () => isCurrent && setFailed({ lang, attempt }),
    )
    return () => {
      isCurrent = false
    }
  }, [lang, language, attempt])
  const state = useMemo(() => (lang === language ? asked : { ...asked, lang: language }), [asked, lang, language])
  const isFailed = lang !== language && failed?.lang === lang && failed.attempt === attempt
  return { state, retry: isFailed ? () => setAttempt(attempt + 1) : null }
}
