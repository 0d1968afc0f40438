import { resolve } from 'node:path'

/** A path as it was meant where the command was written: npm starts scripts in the project's folder. */
export function pathFromHere(given: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), given)
}
