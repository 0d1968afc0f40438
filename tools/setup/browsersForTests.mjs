import { chromiumComplaint, findChromium, findOlderChromium } from './chromium.mjs'
import { installedFirefoxes, installedWebKit } from './installedBrowsers.mjs'

const described = ({ name, version, executablePath }) => `Chromium ${version} (${name}) ${executablePath}`

/**
 * The browsers the tests drive: one Chromium that decides; an older one, since offices run old browsers, where it
 * starts; and the machine's Firefox and WebKit, where there are any. `env` hands them on to the test runner. Without one
 * that decides there is a `complaint` instead.
 */
export async function browsersForTests(root, log) {
  const deciding = await findChromium(root, log)
  if (!deciding) return { complaint: chromiumComplaint }
  log(described(deciding))
  const older = await findOlderChromium(root, log)
  log(older ? described(older) : 'No older Chromium starts here: tests that ask for one are skipped.')
  const firefox = installedFirefoxes()[0]
  log(firefox ? `Firefox ${firefox}` : 'No Firefox is installed here: tests that ask for it are skipped.')
  const webkit = installedWebKit()
  log(
    webkit
      ? `WebKit ${webkit.driver}`
      : 'No WebKit with a driver is installed here: tests that ask for it are skipped. Debian has it as webkit2gtk-driver; it wants xvfb, too.',
  )
  const env = {
    SOCIAL_KOMPASS_CHROMIUM: JSON.stringify(deciding),
    SOCIAL_KOMPASS_CHROMIUM_OLDER: JSON.stringify(older ?? null),
    SOCIAL_KOMPASS_FIREFOX: JSON.stringify(firefox ?? null),
    SOCIAL_KOMPASS_WEBKIT: JSON.stringify(webkit ?? null),
  }
  return { deciding, env }
}
