export declare function faultSentence(error: unknown): string
export declare function isUsageFault(error: unknown): boolean
