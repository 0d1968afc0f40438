export declare function packageIndex(dataFolder: string): string
