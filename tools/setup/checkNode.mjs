/** The sentences to show when this Node is too old, or undefined when it will do. The bundler sets the limit. */
export function nodeComplaint(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  const enough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23
  if (enough) return undefined
  return [
    `Node.js ${version} är för gammal: det behövs 20.19 eller senare (eller 22.12 eller senare). Hämta den på https://nodejs.org`,
    `Node.js ${version} is too old: 20.19 or later (or 22.12 or later) is needed. Get it from https://nodejs.org`,
  ].join('\n')
}
