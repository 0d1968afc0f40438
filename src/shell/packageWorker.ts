import { type PackageScope, servePackage } from './servePackage.ts'

servePackage(self as unknown as PackageScope)
