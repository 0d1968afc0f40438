import { afterAll, afterEach } from 'vitest'
import { removeCopies } from './copyPackage.ts'
import { leaveEnginePages } from './EnginePage.ts'
import { leaveApps, leaveShared } from './openApp.ts'
import { endFirefox } from './openFirefox.ts'
import { endWebKit } from './openWebKit.ts'

// Here and not in those modules: a worker reads a module once for all its files, and this for each.
afterEach(removeCopies)
afterEach(leaveEnginePages)
afterEach(({ task }) => leaveApps({ hasFailed: task.result?.state === 'fail' }))
afterAll(leaveShared)
afterAll(endFirefox)
afterAll(endWebKit)
