/** Whether the browser can draw the map with WebGL 2. Asked once; the probe gives its context back at once. */
export function hasWebGl(): boolean {
  known ??= probe()
  return known
}

let known: boolean | null = null

function probe(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
