// Unpacks the application that lies in the page, and starts it. Its text is in the policy by its checksum, and so are those
// that it unpacks: nothing else runs here.
;(async () => {
  // As base85.ts writes them. What lacks of the last five characters counts as the highest digit.
  const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;,=>?@^_`{|}~'
  const digitOf = new Map([...DIGITS].map((digit, value) => [digit, value]))
  const bytesOf = (text) => {
    const bytes = new Uint8Array(Math.floor((text.length * 4) / 5))
    for (let from = 0, to = 0; from < text.length; from += 5, to += 4) {
      let number = 0
      for (let i = 0; i < 5; i++) number = number * 85 + (digitOf.get(text[from + i]) ?? 84)
      for (let i = 0; i < 4; i++) bytes[to + i] = Math.floor(number / 256 ** (3 - i))
    }
    return bytes
  }
  // For the next file that is saved.
  window.socialKompassPage = `<!doctype html>\n${document.documentElement.outerHTML}`
  const policy = window.trustedTypes?.createPolicy('social-kompass', { createScript: (text) => text })
  const unpacked = async (id) => {
    const bytes = bytesOf(document.getElementById(id).textContent.trim())
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
