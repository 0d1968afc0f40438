import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Brand.module.css'

interface BrandProps {
  readonly municipality: string
  readonly label: string
  /** Where there are others to choose: its name, and what opens them. */
  readonly choose?: { readonly label: string; readonly onOpen: () => void } | undefined
}

export function Brand({ municipality, label, choose }: BrandProps) {
  return (
    <div className={styles.brand}>
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        <circle cx="11" cy="11" r="9.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <circle cx="11" cy="1.8" r="1.8" fill="currentColor" />
        <circle cx="19" cy="15.6" r="1.8" fill="currentColor" />
        <circle cx="3" cy="15.6" r="1.8" fill="currentColor" />
        <circle cx="13" cy="8.8" r="2.7" fill="var(--effort)" />
      </svg>
      <b>{label}</b>
      {choose ? (
        <Button
          className={styles.choose}
          onClick={choose.onOpen}
          aria-label={`${choose.label}: ${municipality}`}
          aria-haspopup="dialog"
        >
          <span>{municipality}</span>
          <Icon name="chevron" />
        </Button>
      ) : (
        municipality && <span>{municipality}</span>
      )}
    </div>
  )
}
