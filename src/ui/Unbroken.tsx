import styles from './Unbroken.module.css'

/** Numbers bound by a dash (20-64, 2023-11-06), with the unit after them. */
const BOUND = /(\d+(?:[–-]\d+)+(?: år| %)?)/

/** A text whose ranges and dates stay on one line, however narrow its place. */
export function Unbroken({ text }: { readonly text: string }) {
  const parts = text.split(BOUND)
  if (parts.length === 1) return text
  return parts.map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text stand still.
      <span key={at} className={styles.unbroken}>
        {part}
      </span>
    ),
  )
}
