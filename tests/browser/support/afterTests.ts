import { afterAll, afterEach } from 'vitest'
import { removeCopies } from './copyPackage.ts'
import { leaveApps, leaveShared } from './openApp.ts'
import { endFirefox, leaveFirefox } from './openFirefox.ts'

// Here and not in those modules: a worker reads a module once for all its files, and this for each.
afterEach(removeCopies)
afterEach(leaveFirefox)
afterEach(({ task }) => leaveApps({ hasFailed: task.result?.state === 'fail' }))
afterAll(leaveShared)
afterAll(endFirefox)
