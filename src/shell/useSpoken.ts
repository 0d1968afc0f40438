import { useEffect, useMemo, useState } from 'react'
import type { AppState } from '../address/AppState.ts'
import type { Language } from '../domain/LocalText.ts'
import { fetchLanguage } from '../ui/fetchPart.ts'
import { spokenLanguage } from '../words/wordsOf.ts'

/**
 * The state of the address in a language that is here: another one is fetched first, and what is on the screen stays in
 * the former until it has come. `retry` when it could not be had.
 */
export function useSpoken(asked: AppState): { readonly state: AppState; readonly retry: (() => void) | null } {
  const [spoken, setSpoken] = useState(() => spokenLanguage() ?? asked.language)
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState<{ readonly language: Language; readonly attempt: number } | null>(null)
  const { language } = asked
  useEffect(() => {
    if (language === spoken) return
    let isCurrent = true
    fetchLanguage(language).then(
      () => isCurrent && setSpoken(language),
      () => isCurrent && setFailed({ language, attempt }),
    )
    return () => {
      isCurrent = false
    }
  }, [language, spoken, attempt])
  const state = useMemo(() => (language === spoken ? asked : { ...asked, language: spoken }), [asked, language, spoken])
  const isFailed = language !== spoken && failed?.language === language && failed.attempt === attempt
  return { state, retry: isFailed ? () => setAttempt(attempt + 1) : null }
}
