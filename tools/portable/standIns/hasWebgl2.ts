/** The engine is not in the file: SVG is the map. */
export const hasWebgl2 = (): boolean => false
