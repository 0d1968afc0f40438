export const findingFrame = {
  chosen: (question: string, answer: string) => `${question} ${answer}.`,
}
