import { useContext, useMemo } from 'react'
import type { AppState } from '../../address/AppState.ts'
import { type ShownView, useMakeView } from './MakeViewContext.ts'
import { SeenPictureContext } from './SeenPicture.ts'
import { TakeAwayMenu } from './TakeAwayMenu.tsx'

export interface HeaderTakeAwayProps extends Omit<ShownView, 'slide'> {
  readonly state: AppState
}

/** Exportera for the view on the screen, which is made when something of it is asked for. */
export function HeaderTakeAway({ dataset, theme, state }: HeaderTakeAwayProps) {
  const make = useMakeView()
  const seen = useContext(SeenPictureContext)
  const made = useMemo(() => {
    const until = new AbortController().signal
    return async () => {
      const picture = await seen?.get()?.()
      const view = await make({ dataset, theme, slide: null }, state, until)
      return view && picture ? { ...view, picture: () => picture } : view
    }
  }, [make, seen, dataset, theme, state])
  return <TakeAwayMenu make={made} language={state.language} theme={theme} look="tool" />
}
