let answer: boolean | undefined

/**
 * Whether this browser lets a page draw with WebGL 2, which the map engine needs: not where graphics are blocked, as on
 * some remote desktops. Asked once, since every drawing context costs. SVG is the map there, and the engine, which is two
 * thirds of all code to the first map, need not be fetched to be refused.
 */
export function hasWebgl2(): boolean {
  answer ??= document.createElement('canvas').getContext('webgl2') !== null
  return answer
}
