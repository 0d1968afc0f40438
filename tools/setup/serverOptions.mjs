import { parseArgs } from 'node:util'

/** A command line that is wrong, as util.parseArgs reports one. */
const notUnderstood = (what) =>
  Object.assign(
    new Error(
      `Förstår inte: ${what}. Skriv till exempel npm start -- --port 8080\nNot understood: ${what}. Write for example npm start -- --port 8080`,
    ),
    { code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' },
  )

const parsed = (args) => {
  try {
    const options = { port: { type: 'string' }, host: { type: 'string', default: 'localhost' } }
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw notUnderstood(error.message.split('. ')[0])
  }
}

/**
 * Where to serve: `--port` (or PORT) and `--host`. `isChosen` tells a port that somebody asked for, which is then that
 * one or none, from the usual one, after which the next free one will do. `folder` is the package to open, as written;
 * undefined for the usual one.
 */
export function serverOptions(args, env, usualPort) {
  const { values, positionals } = parsed(args)
  const { port: given = env.PORT, host } = values
  const [folder, ...others] = positionals
  // A number alone is a port whose name was forgotten, and no folder.
  if (others.length > 0 || /^\d+$/.test(folder)) throw notUnderstood(positionals.join(' '))
  const port = Number(given ?? usualPort)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw notUnderstood(`port ${given}`)
  return { port, host, isChosen: given !== undefined, ...(folder === undefined ? {} : { folder }) }
}

/** Why the port could not be opened, in Swedish and in English. */
export function portComplaint({ port, host }, error) {
  const [swedish, english] = {
    EADDRINUSE: ['är upptagen av ett annat program', 'is taken by another program'],
    EACCES: ['får bara systemet använda', 'is for the system alone'],
    EADDRNOTAVAIL: [`finns inte på ${host}`, `is not on ${host}`],
    ENOTFOUND: [`går inte att nå: ${host} är okänd`, `can not be reached: ${host} is unknown`],
  }[error.code] ?? [`gick inte att öppna: ${error.message}`, `could not be opened: ${error.message}`]
  return `Port ${port} ${swedish}. Välj en annan: npm start -- --port 8080\nPort ${port} ${english}. Choose another: npm start -- --port 8080`
}
