import styles from './SelectionShape.module.css'

/** The shape and colour of a chosen area, 1-4: ● ■ ▲ ◆. The same everywhere an area is chosen. */
export function SelectionShape({ order, size = 14 }: { readonly order: number; readonly size?: number }) {
  return (
    <svg className={styles.shape} data-order={order} width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
      {order === 1 && <circle cx="7" cy="7" r="6" />}
      {order === 2 && <rect x="1.500" y="1.500" width="11" height="11" rx="1" />}
      {order === 3 && <path d="M7 1 13.400 12.600H.600z" />}
      {order === 4 && <path d="M7 .500 13.500 7 7 13.500.500 7z" />}
    </svg>
  )
}
