/** What sync programs put in the name of a copy: a machine's name, a number, or that it is a conflict. */
const SIGNS = [
  // OneDrive: `measures-DATOR-12.csv`, in capitals as machines are called.
  /^-[A-ZÅÄÖ0-9][A-ZÅÄÖ0-9-]+$/,
  / \(\d+\)$/,
  /^ - (?:Kopia|Copy)(?: \(\d+\))?$/i,
  /konflikt|conflict/i,
]

/** The files of a folder that are copies of another, made by a sync program where two had written: by the name they have. */
export function conflictCopies(path: string, paths: readonly string[]): readonly string[] {
  const dot = path.lastIndexOf('.')
  const [stem, ending] = [path.slice(0, dot), path.slice(dot)]
  return paths.filter((other) => {
    if (other === path || !other.startsWith(stem) || !other.endsWith(ending)) return false
    const added = other.slice(stem.length, other.length - ending.length)
    return SIGNS.some((sign) => sign.test(added))
  })
}
