/**
 * Fetches a part of the program. What fails is tried once more, after the style sheets that failed with it: the bundler
 * asks for those only once. Rejects with the browser's own fault; calling again is a new attempt. Some older browsers
 * remember that a module failed and never ask again: there only a reload helps, which `PartFault` offers. Rejected: the
 * module by another address, which would make a second copy of what it holds.
 */
export async function fetchPart<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch {
    await restoreStyleSheets()
    return await load()
  }
}

/** Replaces every style sheet that failed by a new request for it. Rejects when one fails again. */
async function restoreStyleSheets(): Promise<void> {
  if (typeof document === 'undefined') return
  const failed = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].filter(
    ({ sheet }) => sheet === null,
  )
  await Promise.all(
    failed.map(
      (link) =>
        new Promise<void>((resolve, reject) => {
          const anew = link.cloneNode() as HTMLLinkElement
          anew.addEventListener('load', () => resolve())
          anew.addEventListener('error', () => reject(new Error(link.href)))
          link.replaceWith(anew)
        }),
    ),
  )
}
