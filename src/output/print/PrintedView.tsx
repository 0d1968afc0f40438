import type { ViewProps } from '../../ui/ViewProps.ts'
import { useViewSlot } from '../../ui/ViewSlot.ts'

/** A view on paper; nothing where there is none around it that shows views. */
export function PrintedView(props: ViewProps) {
  const View = useViewSlot()
  return View && <View {...props} />
}
