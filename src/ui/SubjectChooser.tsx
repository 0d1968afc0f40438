import { useState } from 'react'
import {
  Button,
  ComboBox,
  Header,
  Input,
  type Key,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components'
import { Button as HouseButton } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { SelectionShape } from './SelectionShape.tsx'
import styles from './SubjectChooser.module.css'

export interface ChooserSection {
  readonly id: string
  readonly title: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
}

export interface SubjectChooserProps {
  readonly label: string
  readonly addLabel: string
  readonly placeholder: string
  readonly noMatch: string
  /** Said instead of the box when no more can be chosen; empty while there is room. */
  readonly full: string
  readonly chosen: readonly {
    readonly id: string
    readonly name: string
    readonly order: number
    readonly removeLabel: string
  }[]
  readonly sections: readonly ChooserSection[]
  readonly onAdd: (id: string) => void
  readonly onRemove: (id: string) => void
}

/** The areas and groups that are chosen, each with its shape, and a box to find another by typing. */
export function SubjectChooser(props: SubjectChooserProps) {
  const { label, chosen, full, onRemove } = props
  return (
    <section className={styles.chooser} aria-label={label}>
      {chosen.length > 0 && (
        <ul className={styles.chosen}>
          {chosen.map((each) => (
            <li key={each.id}>
              <SelectionShape order={each.order} size={12} />
              {each.name}
              <HouseButton aria-label={each.removeLabel} title={each.removeLabel} onClick={() => onRemove(each.id)}>
                <Icon name="close" />
              </HouseButton>
            </li>
          ))}
        </ul>
      )}
      {full === '' ? (
        <AddBox {...props} />
      ) : (
        <p className={styles.full} data-print="none">
          {full}
        </p>
      )}
    </section>
  )
}

function AddBox({ addLabel, placeholder, noMatch, sections, onAdd }: SubjectChooserProps) {
  // A fresh box after each choice: empty and closed, with the keyboard in it, ready for the next.
  const [round, setRound] = useState(0)
  const choose = (key: Key | null): void => {
    if (key === null) return
    setRound(round + 1)
    onAdd(String(key))
  }
  return (
    <ComboBox
      key={round}
      aria-label={addLabel}
      className={styles.box!}
      data-print="none"
      onSelectionChange={choose}
      menuTrigger={round === 0 ? 'focus' : 'input'}
      allowsEmptyCollection
    >
      <div className={styles.field}>
        <Input placeholder={placeholder} className={styles.input!} autoFocus={round > 0} />
        <Button className={styles.open!}>
          <Icon name="chevron" />
        </Button>
      </div>
      <Popover className={styles.popover!} placement="bottom start">
        <ListBox className={styles.list!} renderEmptyState={() => <p className={styles.empty}>{noMatch}</p>}>
          {sections.map((section) => (
            <ListBoxSection key={section.id} id={section.id}>
              <Header className={styles.group!}>{section.title}</Header>
              {section.options.map((option) => (
                <ListBoxItem key={option.id} id={option.id} textValue={option.name} className={styles.item!}>
                  {option.name}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
