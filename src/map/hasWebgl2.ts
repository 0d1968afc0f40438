let answer: boolean | undefined

/**
 * Whether this browser lets a page draw with WebGL 2, which the map engine needs: not where graphics are blocked, as on
 * some remote desktops. Asked once, since every drawing context costs. SVG is the map there, and the engine, which the page
 * preloads for all others, is neither run to be refused nor its worker fetched.
 */
export function hasWebgl2(): boolean {
  answer ??= document.createElement('canvas').getContext('webgl2') !== null
  return answer
}
