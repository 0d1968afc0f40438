export declare function installedChromiums(): readonly string[]
export declare function installedFirefoxes(): readonly string[]
export declare function playwrightChromiums(): readonly string[]
