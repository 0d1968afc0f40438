import { useCallback, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { askProfile, chooseIndicator, showMap, showProfile, toggleArea } from '../../../address/changes.ts'
import type { MatrixQuestion } from '../../../address/MatrixQuestion.ts'
import { DEFAULT_MATRIX_QUESTION } from '../../../address/MatrixQuestion.ts'
import { decodeState, encodeState } from '../../../address/urlCodec.ts'
import { Button } from '../../../ui/Button.tsx'
import { useMediaQuery } from '../../../ui/useMediaQuery.ts'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { CompareHead } from '../CompareHead.tsx'
import { compareCatalogue } from '../words/compareCatalogue.ts'
import { ColumnMenu } from './ColumnMenu.tsx'
import { MatrixControls } from './MatrixControls.tsx'
import { MatrixGrid } from './MatrixGrid.tsx'
import { MatrixList } from './MatrixList.tsx'
import { MatrixPrint } from './MatrixPrint.tsx'
import { MatrixReading } from './MatrixReading.tsx'
import { MatrixSide } from './MatrixSide.tsx'
import styles from './MatrixTab.module.css'
import { matrixSlide } from './model/matrixSlide.ts'
import { tonePaints } from './model/matrixTone.ts'
import { PointedCell } from './PointedCell.ts'
import type { GridActions } from './useGridEvents.ts'
import { useMatrix } from './useMatrix.ts'
import { useMatrixPaper } from './useMatrixPaper.ts'

/** Jämför: areas by indicators, beside the municipality, and what stands out. */
export function MatrixTab(props: ViewProps) {
  const { dataset, state, theme, vocabulary, hover, change, presenting, emphasis, slideRoom } = props
  const { language } = state
  const question = state.compare.matrix
  const words = compareCatalogue(language).matrix
  const { body: wholeBody, view: wholeView } = useMatrix(dataset, state)
  const slide = useMemo(() => {
    if (slideRoom === undefined) return null
    const whole = { body: wholeBody, view: wholeView }
    return matrixSlide(whole, slideRoom, [...(emphasis ?? []), ...state.areas], language)
  }, [wholeBody, wholeView, slideRoom, emphasis, state.areas, language])
  const { body, view } = slide ?? { body: wholeBody, view: wholeView }
  const paints = useMemo(() => tonePaints(theme), [theme])
  const narrow = useMediaQuery('screen and (max-width: 699px)')
  const [pointed] = useState(() => new PointedCell())
  const { paper, print } = useMatrixPaper(!presenting || state.embed)
  const [menu, setMenu] = useState<{ column: number; left: number; top: number } | null>(null)

  const ask = useCallback(
    (changes: Partial<MatrixQuestion>, how: 'push' | 'replace' = 'push') =>
      change(
        (before) => ({ ...before, compare: { ...before.compare, matrix: { ...before.compare.matrix, ...changes } } }),
        how,
      ),
    [change],
  )
  // A row's own address keeps what a profile needs; the rest comes along only when the row is clicked here, so that a
  // new order or choice draws no row anew.
  const plainAddress = encodeState(
    askProfile({ ...state, areas: [], compare: { ...state.compare, matrix: DEFAULT_MATRIX_QUESTION } }, {}),
  )
  const profileAddress = useMemo(() => {
    const plain = decodeState(plainAddress, vocabulary).state
    return (id: string) => encodeState({ ...plain, profile: { ...plain.profile, area: id } }, window.location.search)
  }, [plainAddress, vocabulary])
  const columns = body.cells.columns
  const actions: GridActions = {
    onProfile: (id) => change((before) => showProfile(before, id)),
    onChoose: (id) => !presenting && change((before) => toggleArea(before, id)),
    onColumn: (column, head) => {
      const box = head.getBoundingClientRect()
      setMenu({
        column,
        left: Math.max(8, Math.min(box.left, window.innerWidth - 400)),
        top: Math.max(8, box.top + 24),
      })
    },
    onOrderByName: () =>
      ask({ order: { by: 'name' }, reversed: view.ordered.order.by === 'name' && !question.reversed }),
  }
  const isList = narrow && !presenting
  const isEmpty = columns.length === 0 || view.rows.length === 0
  return (
    <>
      <CompareHead
        sentence={slide?.note || view.sentence}
        controls={!presenting && <MatrixControls dataset={dataset} state={state} body={body} view={view} ask={ask} />}
      />
      <div className={styles.tab} data-presenting={presenting || undefined} data-on-slide={slide !== null || undefined}>
        <div className={styles.main}>
          <p className={styles.order} role="status">
            {view.orderSentences.join(' ')}
          </p>
          {isEmpty ? (
            <div className={styles.empty}>
              <p>{columns.length === 0 ? words.noColumns : words.noAreas}</p>
              {!presenting && (
                <Button
                  kind="plain"
                  onClick={() =>
                    ask(
                      columns.length === 0
                        ? { columns: [], at: null, since: null }
                        : { kinds: [], find: '', onlyChosen: false },
                    )
                  }
                >
                  {columns.length === 0 ? words.periodLatest : words.showAllAreas}
                </Button>
              )}
            </div>
          ) : isList ? (
            <MatrixList
              body={body}
              view={view}
              language={language}
              paints={paints}
              chosen={state.areas}
              profileAddress={profileAddress}
              onProfile={actions.onProfile}
              onChoose={actions.onChoose}
            />
          ) : (
            <MatrixGrid
              body={body}
              view={view}
              language={language}
              theme={theme}
              paints={paints}
              chosen={state.areas}
              groupsFirst={question.groups === 'top'}
              presenting={presenting}
              isOnSlide={slide !== null}
              hover={hover}
              pointed={pointed}
              profileAddress={profileAddress}
              actions={actions}
            />
          )}
        </div>
        {!isList && <MatrixReading dataset={dataset} body={body} pointed={pointed} language={language} />}
        <MatrixSide {...props} body={body} view={view} paints={paints} pointed={pointed} ask={ask} print={print} />
      </div>
      {paper !== null &&
        !isEmpty &&
        createPortal(
          <MatrixPrint dataset={dataset} state={state} body={body} view={view} paper={paper} />,
          document.body,
        )}
      {menu && columns[menu.column] && (
        <ColumnMenu
          dataset={dataset}
          column={columns[menu.column]!}
          state={state}
          beside={menu}
          onOrder={(reversed) =>
            ask({ order: { by: 'indicator', indicatorId: columns[menu.column]!.indicator.id }, reversed })
          }
          onMap={(id) =>
            change((before) => showMap({ ...chooseIndicator(before, id, vocabulary), mode: 'municipality' }))
          }
          onTakeOut={
            columns.length > 1
              ? (id) => ask({ columns: columns.map((column) => column.indicator.id).filter((other) => other !== id) })
              : null
          }
          onClose={() => setMenu(null)}
        />
      )}
    </>
  )
}
