import { it } from 'vitest'
import { hasWebKit, openWebKit, whyNoWebKit } from './support/openWebKit.ts'
import { smokeWalk } from './support/smokeWalk.ts'

it.skipIf(!hasWebKit())('WebKit shows every view, gives a picture and lays out a profile', async ({ skip }) => {
  const complaint = await whyNoWebKit()
  if (complaint !== null) skip(complaint)
  await smokeWalk(openWebKit)
})
