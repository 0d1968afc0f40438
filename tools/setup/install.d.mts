export declare function missingPackages(root: string): readonly string[]
export declare function notInstalledComplaint(root: string): string | undefined
export declare function installComplaint(output: string): string
export declare function install(root: string, log: (line: string) => void): Promise<string | undefined>
export declare function installOrThrow(root: string, log: (line: string) => void): Promise<void>
