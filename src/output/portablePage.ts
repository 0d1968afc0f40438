/** Beside the page; the build makes it. */
const ADDRESS = './portabel.html'

/** The application as one page without a project. Rejects when it cannot be had. */
export async function portablePage(): Promise<string> {
  const answer = await fetch(new URL(ADDRESS, document.baseURI), { credentials: 'same-origin' })
  if (!answer.ok) throw new Error(`${ADDRESS}: ${answer.status}`)
  return answer.text()
}
