import { useMemo, useState } from 'react'
import { Autocomplete, Header, Input, ListBox, ListBoxItem, ListBoxSection, SearchField } from 'react-aria-components'
import { readShortCode, typedCode } from '../../address/shortCode.ts'
import { decodeState } from '../../address/urlCodec.ts'
import type { Vocabulary } from '../../address/Vocabulary.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import type { Language } from '../../domain/LocalText.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { catalogue } from '../../words/catalogue.ts'
import { codeHit } from '../model/codeHit.ts'
import { type SearchHit, searchHits } from '../model/searchHits.ts'
import styles from './SearchDialog.module.css'

export interface SearchDialogProps {
  readonly dataset: Dataset
  readonly vocabulary: Vocabulary
  readonly language: Language
  readonly onChoose: (hit: SearchHit) => void
  readonly onClose: () => void
}

/** Search over areas, indicators and measures, and the codes of views: type, arrow down, return. */
export function SearchDialog({ dataset, vocabulary, language, onChoose, onClose }: SearchDialogProps) {
  const words = catalogue(language).shell
  const [query, setQuery] = useState('')
  const { hits: named, isNearest } = useMemo(() => searchHits(dataset, query, language), [dataset, query, language])
  const code = useMemo(() => codeOf(query, vocabulary, language), [query, vocabulary, language])
  const hits = code?.hit ? [code.hit, ...named] : named
  const groups = [...new Set(hits.map((hit) => hit.group))].map((group) => ({
    group,
    members: hits.filter((hit) => hit.group === group),
  }))
  return (
    <Dialog title={words.searchShort} closeLabel={words.close} place="center" onClose={onClose}>
      <div className={styles.search}>
        <Autocomplete inputValue={query} onInputChange={setQuery}>
          <SearchField aria-label={words.search} autoFocus className={styles.field!}>
            <Input placeholder={words.search} className={styles.input!} />
          </SearchField>
          {isNearest && named.length > 0 && !code && (
            <p className={styles.empty} role="status">
              {words.searchNearest}
            </p>
          )}
          <ListBox
            aria-label={words.searchShort}
            className={styles.list!}
            selectionMode="none"
            renderEmptyState={() => (
              <p className={styles.empty}>
                {query.trim() === '' ? words.searchStart : (code?.message ?? words.searchNoHits)}
              </p>
            )}
            onAction={(key) => {
              const hit = hits.find((candidate) => `${candidate.kind}:${candidate.id}` === key)
              if (hit) onChoose(hit)
            }}
          >
            {groups.map(({ group, members }) => (
              <ListBoxSection key={group} id={group}>
                <Header className={styles.group!}>{group}</Header>
                {members.map((hit) => (
                  <ListBoxItem
                    key={`${hit.kind}:${hit.id}`}
                    id={`${hit.kind}:${hit.id}`}
                    textValue={hit.text}
                    className={styles.item!}
                  >
                    {hit.text}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </Autocomplete>
      </div>
    </Dialog>
  )
}

/** What the text says when it has the form of a code; null when it is a name to search for. */
function codeOf(query: string, vocabulary: Vocabulary, language: Language) {
  const typed = typedCode(query)
  if (!typed) return null
  const reading = readShortCode(typed.code, vocabulary)
  if (reading.kind !== 'address' && !typed.isCertain) return null
  const found =
    reading.kind === 'address' ? { ...reading, view: decodeState(reading.search, vocabulary).state.view } : reading
  return codeHit(typed.code, found, language)
}
