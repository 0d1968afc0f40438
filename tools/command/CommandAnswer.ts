/** What a command prints and how it ends. */
export interface CommandAnswer {
  readonly exitCode: number
  readonly output: string
  readonly error: string
}

/** Prints an answer and lets the process end with its code. A reader that has seen enough (`head`) is no fault. */
export function printAnswer({ exitCode, output, error }: CommandAnswer): void {
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault
  })
  process.stdout.write(output)
  process.stderr.write(error)
  process.exitCode = exitCode
}
