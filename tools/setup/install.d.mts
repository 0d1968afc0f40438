export declare function missingPackages(root: string): readonly string[]
export declare function installComplaint(output: string): string
export declare function install(root: string, log: (line: string) => void): Promise<string | undefined>
