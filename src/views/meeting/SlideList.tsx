import { Button, GridList, GridListItem, I18nProvider, useDragAndDrop } from 'react-aria-components'
import type { Theme } from '../../address/AppState.ts'
import type { Dataset } from '../../domain/Dataset.ts'
import { type Language, LOCALES } from '../../domain/LocalText.ts'
import type { SlideView } from './model/slideView.ts'
import styles from './SlideList.module.css'
import { SlideThumb } from './SlideThumb.tsx'
import { meetingCatalogue } from './words/meetingCatalogue.ts'

export interface SlideListProps {
  readonly views: readonly SlideView[]
  readonly at: number
  readonly dataset: Dataset
  readonly theme: Theme
  readonly language: Language
  readonly affected: ReadonlyMap<string, readonly string[]>
  readonly canEdit: boolean
  readonly onChoose: (at: number) => void
  readonly onMove: (slideId: string, to: number) => void
}

/** The slides in order: arrows choose, dragging moves, also with the keyboard (Enter on the handle). */
export function SlideList(props: SlideListProps) {
  return (
    // What is said while dragging follows the page's language, not the browser's.
    <I18nProvider locale={LOCALES[props.language]}>
      <Slides {...props} />
    </I18nProvider>
  )
}

function Slides(props: SlideListProps) {
  const { views, at, dataset, theme, language, affected, canEdit, onChoose, onMove } = props
  const words = meetingCatalogue(language).meeting
  const chosen = views[at]?.slide.id
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [moved] = keys
      const without = views.filter(({ slide }) => slide.id !== moved)
      const beside = without.findIndex(({ slide }) => slide.id === target.key)
      if (moved !== undefined && beside >= 0)
        onMove(String(moved), target.dropPosition === 'before' ? beside : beside + 1)
    },
  })
  return (
    <GridList
      aria-label={words.slideList}
      className={styles.list!}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosen ? [chosen] : []}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys]
        const found = views.findIndex(({ slide }) => slide.id === key)
        if (found >= 0) onChoose(found)
      }}
      {...(canEdit ? { dragAndDropHooks } : {})}
    >
      {views.map((view, i) => (
        <GridListItem
          key={view.slide.id}
          id={view.slide.id}
          textValue={view.headline || words.noHeadline}
          className={styles.item!}
          data-affected={affected.has(view.slide.id) || undefined}
        >
          {canEdit && (
            <Button slot="drag" className={styles.handle!}>
              <svg width="10" height="16" viewBox="0 0 10 16" aria-hidden="true">
                <path d="M2.500 3v.1M7.500 3v.1M2.500 8v.1M7.500 8v.1M2.500 13v.1M7.500 13v.1" />
              </svg>
            </Button>
          )}
          <SlideThumb view={view} number={i + 1} dataset={dataset} theme={theme} />
        </GridListItem>
      ))}
    </GridList>
  )
}
