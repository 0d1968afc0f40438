/** Characters that two lines of a slide's headline have room for, three on a narrow screen. */
const LONGEST = 140

/** The first sentence of a finding, without its full stop, as a headline; empty when it is too long for one. */
export function firstSentence(finding: string): string {
  const [sentence = ''] = /^.*?[.!?](?=\s|$)/s.exec(finding) ?? []
  return sentence.length > LONGEST ? '' : sentence.replace(/\.$/, '')
}
