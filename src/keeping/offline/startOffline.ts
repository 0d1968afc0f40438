import { offlineStore } from './offlineStore.ts'

const SCRIPT = './service-worker.js'
/** The first pictures and figures go before the copy for later. */
const START_AFTER_MS = 2500

/**
 * Keeps the application for use without a network, where the browser allows it: over https, or on this computer. A new
 * version is fetched beside the old one and waits; nothing changes under a reader.
 *
 * @param otherPackage address of the data package when it is not the one that comes with the application; else null
 */
export function startOffline(otherPackage: string | null): void {
  const { serviceWorker } = navigator
  if (!serviceWorker || !window.isSecureContext) return
  const isKept = serviceWorker.controller !== null && otherPackage === null
  offlineStore.change({ kind: isKept ? 'ready' : 'saving' })
  const start = (): void => {
    setTimeout(() => {
      serviceWorker
        .register(SCRIPT, { updateViaCache: 'none' })
        .then((registration) => watch(registration, otherPackage))
        .catch(() => offlineStore.change({ kind: isKept ? 'ready' : 'unavailable' }))
    }, START_AFTER_MS)
  }
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start, { once: true })
}

function watch(registration: ServiceWorkerRegistration, otherPackage: string | null): void {
  let asked: ServiceWorker | null = null
  const look = (): void => {
    const { active } = registration
    // Only then does it know which pages are of an earlier version.
    if (active?.state === 'activated' && active !== asked) {
      asked = active
      active.postMessage('tidy')
      if (otherPackage === null) offlineStore.change({ kind: 'ready' })
      else keepPackage(active, otherPackage)
    }
    // The first version of all is no update of anything.
    offlineStore.change({ hasUpdate: registration.waiting !== null && registration.active !== null })
  }
  const follow = (): void => {
    for (const worker of [registration.installing, registration.waiting, registration.active])
      worker?.addEventListener('statechange', () => {
        look()
        if (worker.state === 'redundant' && !registration.active) offlineStore.change({ kind: 'failed' })
      })
  }
  registration.addEventListener('updatefound', follow)
  follow()
  look()
  navigator.serviceWorker.addEventListener('controllerchange', look)
}

function keepPackage(worker: ServiceWorker, address: string): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }: MessageEvent<unknown>) =>
    offlineStore.change({ kind: data === true ? 'ready' : 'failed' })
  worker.postMessage({ keep: address }, [port2])
}

/** Lets the waiting version take over and opens it. */
export async function takeUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  registration?.waiting?.postMessage('take over')
}
