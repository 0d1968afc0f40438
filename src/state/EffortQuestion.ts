/** What Insatser shows: need beside effort, and the ways into it. */
export const EFFORT_TABS = ['tavla', 'register', 'tackning', 'dos', 'tidslinje', 'prova', 'budget'] as const
export type EffortTab = (typeof EFFORT_TABS)[number]

/** What is asked of Insatser. */
export interface EffortQuestion {
  readonly tab: EffortTab
}
