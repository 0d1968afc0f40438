import { offlineStore } from './offlineStore.ts'

const SCRIPT = './service-worker.js'
/** The first pictures and figures go before the copy for later. */
const START_AFTER_MS = 2500

/**
 * Keeps the application for use without a network, where the browser allows it: over https, or on this computer. A new
 * version is fetched beside the old one and waits; nothing changes under a reader.
 */
export function startOffline(): void {
  const { serviceWorker } = navigator
  if (!serviceWorker || !window.isSecureContext) return
  offlineStore.set({ kind: serviceWorker.controller ? 'ready' : 'saving' })
  const start = (): void => {
    setTimeout(() => {
      serviceWorker
        .register(SCRIPT, { updateViaCache: 'none' })
        .then(watch)
        .catch(() => offlineStore.set({ kind: serviceWorker.controller ? 'ready' : 'unavailable' }))
    }, START_AFTER_MS)
  }
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start, { once: true })
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = (): void => {
    if (registration.active) offlineStore.set({ kind: 'ready' })
    // The first version of all is no update of anything.
    offlineStore.set({ hasUpdate: registration.waiting !== null && registration.active !== null })
  }
  const follow = (): void => {
    const { installing } = registration
    installing?.addEventListener('statechange', look)
  }
  registration.addEventListener('updatefound', follow)
  follow()
  look()
  navigator.serviceWorker.addEventListener('controllerchange', look)
}

/** Lets the waiting version take over and opens it. */
export async function takeUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  registration?.waiting?.postMessage('take over')
}
