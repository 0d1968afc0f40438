import { chromiumComplaint, findChromium, findOlderChromium } from './chromium.mjs'

const described = ({ name, version, executablePath }) => `Chromium ${version} (${name}) ${executablePath}`

/**
 * The browsers the tests drive: one Chromium that decides, and an older one, since offices run old browsers, where it
 * starts. `env` hands both on to the test runner. Without one that decides there is a `complaint` instead.
 */
export async function browsersForTests(root, log) {
  const deciding = await findChromium(root, log)
  if (!deciding) return { complaint: chromiumComplaint }
  log(described(deciding))
  const older = await findOlderChromium(root, log)
  log(older ? described(older) : 'No older Chromium starts here: tests that ask for one are skipped.')
  const env = {
    SOCIAL_KOMPASS_CHROMIUM: JSON.stringify(deciding),
    SOCIAL_KOMPASS_CHROMIUM_OLDER: JSON.stringify(older ?? null),
  }
  return { deciding, env }
}
