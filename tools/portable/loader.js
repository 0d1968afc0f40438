// Unpacks the application that lies in the page, and starts it. Its text is in the policy by its checksum, and so are those
// that it unpacks: nothing else runs here.
;(async () => {
  // For the next file that is saved.
  window.socialKompassPage = `<!doctype html>\n${document.documentElement.outerHTML}`
  const policy = window.trustedTypes?.createPolicy('social-kompass', { createScript: (text) => text })
  const unpacked = async (id) => {
    const text = document.getElementById(id).textContent.trim()
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
  }
  const style = document.createElement('style')
  style.textContent = await unpacked('social-kompass-style')
  document.head.append(style)
  const script = document.createElement('script')
  const text = await unpacked('social-kompass-program')
  script.textContent = policy ? policy.createScript(text) : text
  document.body.append(script)
})()
