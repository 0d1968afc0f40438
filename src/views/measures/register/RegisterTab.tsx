import { useMemo, useState } from 'react'
import { DEFAULT_REGISTER } from '../../../address/RegisterQuestion.ts'
import { measureById } from '../../../domain/lookups.ts'
import { textIn } from '../../../domain/textIn.ts'
import { measureCard } from '../../../facts/measures/measureView.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { DialogBoundary } from '../../../ui/DialogBoundary.tsx'
import { lazyPart } from '../../../ui/lazyPart.tsx'
import { useMediaQuery } from '../../../ui/useMediaQuery.ts'
import type { ViewProps } from '../../../ui/ViewProps.ts'
import { workbookCatalogue } from '../../../words/workbookCatalogue.ts'
import { MeasuresPage } from '../MeasuresPage.tsx'
import { registerCatalogue } from '../words/registerCatalogue.ts'
import { EndDialog } from './EndDialog.tsx'
import { MeasureDetail } from './MeasureDetail.tsx'
import { registerView } from './model/registerView.ts'
import { RegisterFilters } from './RegisterFilters.tsx'
import { RegisterList } from './RegisterList.tsx'
import { RegisterSide } from './RegisterSide.tsx'
import styles from './RegisterTab.module.css'
import { RegisterTools } from './RegisterTools.tsx'
import { useMeasureActions } from './useMeasureActions.ts'
import { useRegister } from './useRegister.ts'

const MeasureEditor = lazyPart(
  () => import('./MeasureEditor.tsx'),
  (module) => module.MeasureEditor,
)

const EditInExcel = lazyPart(
  () => import('./EditInExcel.tsx'),
  (module) => module.EditInExcel,
)

const SheetDialog = lazyPart(
  () => import('./SheetDialog.tsx'),
  (module) => module.SheetDialog,
)

/** The register of measures: listed, sought, grouped, edited as a draft, taken away. */
export function RegisterTab({ dataset, state, change, presenting }: ViewProps) {
  const { language } = state
  const words = registerCatalogue(language).register
  const register = useRegister(dataset)
  const actions = useMeasureActions(register, { dataset, state, change })
  const [way, setWay] = useState<'sheet' | 'workbook' | null>(null)
  const view = useMemo(() => registerView(dataset, register, state), [dataset, register, state])
  const isWide = !useMediaQuery('screen and (max-width: 1099px)')
  const card = isWide || state.measure === null ? null : measureCard(dataset, state.measure, language)
  const canEdit = register.store !== null && !presenting
  const choose = (id: string) =>
    change((before) => ({ ...before, measure: before.measure === id ? null : id }), 'replace')
  const clear = () =>
    change(
      (before) => ({
        ...before,
        priority: null,
        effort: { ...before.effort, agenda: null, register: DEFAULT_REGISTER },
      }),
      'replace',
    )
  const done = (message: string) => {
    setWay(null)
    actions.tell(message)
  }
  const chosen = measureById(dataset, state.measure)
  return (
    <MeasuresPage
      state={state}
      change={change}
      presenting={presenting}
      sentence={view.sentence}
      chosen={chosen && textIn(chosen.title, language)}
      sideLabel={words.side}
      side={
        <RegisterSide
          dataset={dataset}
          state={state}
          change={change}
          register={register}
          view={view}
          presenting={presenting}
          actions={actions}
          isWide={isWide}
          onChoose={choose}
        />
      }
      tools={
        canEdit && (
          <RegisterTools
            dataset={dataset}
            register={register}
            language={language}
            onAdd={actions.add}
            onRead={() => setWay('sheet')}
            onWorkbook={() => setWay('workbook')}
            onUndo={actions.undo}
            onRedo={actions.redo}
          />
        )
      }
    >
      {!presenting && view.all > 0 && <RegisterFilters dataset={dataset} state={state} change={change} />}
      <p role="status" className={styles.message}>
        {actions.message}
      </p>
      <div className={styles.room}>
        {view.isFiltered && (
          <p className={styles.shown}>
            {words.shown(view.shown, view.all)}{' '}
            <Button kind="link" onClick={clear}>
              {words.clear}
            </Button>
          </p>
        )}
        {view.shown > 0 ? (
          <RegisterList groups={view.groups} language={language} chosen={state.measure} onChoose={choose} />
        ) : (
          view.all > 0 && <p className={styles.none}>{words.nothingShown}</p>
        )}
      </div>
      {card && actions.editing === null && actions.ending === null && (
        <Dialog
          title={words.columns.measure}
          closeLabel={words.close}
          place="center"
          onClose={() => choose(card.measureId)}
        >
          <MeasureDetail card={card} state={state} change={change} actions={actions} canEdit={canEdit} inDialog />
        </Dialog>
      )}
      {actions.editing && (
        <DialogBoundary title={words.columns.measure} language={language} onClose={actions.close}>
          <MeasureEditor
            dataset={dataset}
            record={actions.editing}
            language={language}
            onSave={actions.onSave}
            onClose={actions.close}
          />
        </DialogBoundary>
      )}
      {actions.ending !== null && (
        <EndDialog
          measureId={actions.ending}
          title={actions.titleOf(actions.recordOf(actions.ending))}
          today={new Date().toISOString().slice(0, 10)}
          language={language}
          onEnd={actions.endIt}
          onClose={actions.close}
        />
      )}
      {way !== null && (
        <DialogBoundary
          title={way === 'sheet' ? words.read : workbookCatalogue(language).workbook.open}
          language={language}
          onClose={() => setWay(null)}
        >
          {way === 'sheet' ? (
            <SheetDialog
              dataset={dataset}
              register={register}
              language={language}
              onDone={done}
              onClose={() => setWay(null)}
            />
          ) : (
            <EditInExcel
              dataset={dataset}
              state={state}
              register={register}
              onDone={done}
              onClose={() => setWay(null)}
            />
          )}
        </DialogBoundary>
      )}
    </MeasuresPage>
  )
}
