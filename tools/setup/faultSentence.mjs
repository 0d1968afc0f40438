const byCode = {
  ENOENT: (path) => `There is no ${path}.`,
  ENOTDIR: (path) => `${path} is not a folder.`,
  EISDIR: (path) => `${path} is a folder, not a file.`,
  EEXIST: (path) => `${path} is in the way: it is not a folder.`,
  EACCES: (path) => `${path} may not be read or written by you.`,
  EPERM: (path) => `${path} may not be read or written by you.`,
  EROFS: (path) => `${path} is on a disk that can only be read.`,
  ENOSPC: () => 'The disk is full.',
}

/** What went wrong, in a sentence for the person at the terminal: the system's codes put in words, never a stack. */
export function faultSentence(error) {
  const words = byCode[error?.code]
  if (words && (error.path || error.code === 'ENOSPC')) return words(error.path)
  return String(error?.message ?? error).trim()
}

/** Whether the command line was wrong, and not what it was used on. */
export const isUsageFault = (error) => String(error?.code ?? '').startsWith('ERR_PARSE_ARGS')
