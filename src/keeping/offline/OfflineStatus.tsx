import { useSyncExternalStore } from 'react'
import type { Language } from '../../domain/LocalText.ts'
import { offlineWords } from '../words/offlineWords.ts'
import { offlineStore } from './offlineStore.ts'

/** Whether what is shown here can be shown without a network, in a sentence. */
export function OfflineStatus({ language, className }: { readonly language: Language; readonly className?: string }) {
  const { kind } = useSyncExternalStore(offlineStore.subscribe, offlineStore.get)
  return (
    <p className={className} data-offline={kind}>
      {offlineWords[language][kind]}
    </p>
  )
}
