import styles from './Booklet.module.css'

export interface ContentsEntry {
  readonly key: string
  readonly name: string
  readonly page: string
  /** Residents, as a small fact beside the name. */
  readonly residents: string
}

export interface BookletContentsProps {
  readonly title: string
  readonly sections: readonly { readonly title: string; readonly entries: readonly ContentsEntry[] }[]
}

/** Names with their pages, each a link within the document. */
export function BookletContents({ title, sections }: BookletContentsProps) {
  return (
    <div className={styles.contents}>
      {title && <h1>{title}</h1>}
      <div>
        {sections.map((section) => (
          <section key={section.title}>
            <h2>{section.title}</h2>
            <ul>
              {section.entries.map((entry) => (
                <li key={entry.key}>
                  <a href={`#sheet-${entry.key}`}>{entry.name}</a>
                  <span>{entry.residents}</span>
                  <b>{entry.page}</b>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
