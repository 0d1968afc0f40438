import { useContext, useSyncExternalStore } from 'react'
import type { Theme } from '../../address/AppState.ts'
import type { Language } from '../../domain/LocalText.ts'
import { TakeAwayContext } from './TakeAwayContext.ts'
import { TakeAwayMenu } from './TakeAwayMenu.tsx'

const NEVER = () => () => {}
const NOTHING = () => null

/** Exportera for the view on the screen; nothing when the view offers nothing. */
export function HeaderTakeAway({ language, theme }: { readonly language: Language; readonly theme: Theme }) {
  const store = useContext(TakeAwayContext)
  const offer = useSyncExternalStore(store?.subscribe ?? NEVER, store?.get ?? NOTHING)
  return offer && <TakeAwayMenu {...offer} language={language} theme={theme} look="tool" />
}
