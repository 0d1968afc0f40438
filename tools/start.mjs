// npm start: installs what is missing, builds, and serves the application from this computer to this computer.
//   npm start                 on port 4173, or the next free one
//   npm start -- --port 8080  (or PORT=8080)
//   npm start -- --host 0.0.0.0   lets other computers on the network see it
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build, isBuilt } from './setup/build.mjs'
import { nodeComplaint } from './setup/checkNode.mjs'
import { install } from './setup/install.mjs'
import { applicationMounts, serve } from './setup/serve.mjs'

const root = join(fileURLToPath(import.meta.url), '..', '..')

const stop = (sentences) => {
  console.error(`\n${sentences}`)
  process.exit(1)
}

const readOptions = () => {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        host: { type: 'string', default: 'localhost' },
        'no-open': { type: 'boolean', default: true },
      },
    })
    const port = Number(values.port ?? process.env.PORT ?? 4173)
    if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`port ${values.port ?? process.env.PORT}`)
    return { port, host: values.host }
  } catch (error) {
    return stop(
      `Förstår inte: ${error.message}. Skriv till exempel npm start -- --port 8080\nNot understood: ${error.message}. Write for example npm start -- --port 8080`,
    )
  }
}

const complaint = nodeComplaint()
if (complaint) stop(complaint)
const options = readOptions()

const installFailed = await install(root, console.log)
if (installFailed) stop(installFailed)

if (isBuilt(root)) console.log('Programmet är redan byggt. / Already built.')
else {
  console.log('Bygger programmet … / Building …')
  const built = await build(root, { quiet: true })
  if (built.code !== 0) {
    console.error(built.output)
    stop('Det gick inte att bygga programmet; orsaken står ovanför.\nThe build failed; the reason is printed above.')
  }
  console.log(`Byggt på ${built.seconds.toFixed(0)} s. / Built in ${built.seconds.toFixed(0)} s.`)
}

const served = await serve({ mounts: applicationMounts(root), attempts: 50, ...options }).catch((error) =>
  stop(
    `Det gick inte att öppna port ${options.port}: ${error.message}\nPort ${options.port} could not be opened: ${error.message}`,
  ),
)

const goodbye = async () => {
  await served.close()
  console.log('\nAvslutat. / Stopped.')
  process.exit(0)
}
process.once('SIGINT', goodbye)
process.once('SIGTERM', goodbye)

console.log(`
Ändra en fil i data/ och ladda om sidan för att se ändringen. Avsluta med Ctrl+C.
Change a file in data/ and reload the page to see it. Stop with Ctrl+C.

  Social kompass: ${served.url}
`)
