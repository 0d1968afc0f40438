import { afterAll, afterEach } from 'vitest'
import { removeCopies } from './copyPackage.ts'
import { leaveApps } from './openApp.ts'
import { endFirefox, leaveFirefox } from './openFirefox.ts'

// Here and not in those modules: a worker reads a module once for all its files, and this for each.
afterEach(removeCopies)
afterEach(leaveFirefox)
afterEach(leaveApps)
afterAll(endFirefox)
