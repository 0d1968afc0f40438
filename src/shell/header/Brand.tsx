import { BrandMark } from '../../ui/BrandMark.tsx'
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
      <BrandMark />
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
