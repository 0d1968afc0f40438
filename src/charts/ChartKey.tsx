import { Drawn } from '../ui/Drawn.tsx'
import { KeyItem as Item, Key } from '../ui/Key.tsx'
import styles from './ChartKey.module.css'
import { KEY_MARK, type KeyItem } from './model/trendKey.ts'

/** What the marks of a chart are. */
export function ChartKey({ items }: { readonly items: readonly KeyItem[] }) {
  return (
    <Key className={styles.key!}>
      {items.map(({ id, mark, wide, text }) => (
        <Item key={id}>
          <svg width={wide} height={KEY_MARK} aria-hidden="true">
            <Drawn drawing={mark} />
          </svg>
          {text}
        </Item>
      ))}
    </Key>
  )
}
