import { useSyncExternalStore } from 'react'
import type { Language } from '../../domain/LocalText.ts'
import { noticeCatalogue } from '../../words/noticeCatalogue.ts'
import { offlineStore } from './offlineStore.ts'

/** Whether what is shown here can be shown without a network, in a sentence. */
export function OfflineStatus({ language, className }: { readonly language: Language; readonly className?: string }) {
  const { kind } = useSyncExternalStore(offlineStore.subscribe, offlineStore.get)
  return (
    <p className={className} data-offline={kind}>
      {noticeCatalogue(language).offline[kind]}
    </p>
  )
}
