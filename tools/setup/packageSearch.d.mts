export declare function packageSearch(root: string, folder: string | undefined): string
