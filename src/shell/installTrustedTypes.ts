type PolicyFactory = {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (address: string) => string }) => unknown
}

/**
 * Lets the page start its own workers under `require-trusted-types-for 'script'`: a text becomes a script's address only
 * when it lies on the origin of the page. Text never becomes HTML or code; the page's policy refuses that by itself.
 *
 * Has to run before the first worker is made. Does nothing in a browser without Trusted Types. The address is refused
 * with a TypeError, which the browser passes on to whoever asked for the worker.
 */
export function installTrustedTypes(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory }
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      if (new URL(address, document.baseURI).origin === location.origin) return address
      throw new TypeError(`Not a script of this application: ${address}`)
    },
  })
}
