/** The engine takes half a megabyte and a worker; nobody asks for it where there is said to be no WebGL. */
export const EngineMap = null
