/** To a worker. A new request does not stop an older one; `cancel` does. */
export type ToWorker<Request> =
  | { readonly kind: 'ask'; readonly id: number; readonly request: Request }
  | { readonly kind: 'cancel'; readonly id: number }

/** From a worker: signs of life, and one answer or one fault for every request that was not cancelled. */
export type FromWorker<Answer> =
  | { readonly kind: 'alive'; readonly id: number; readonly share: number | null }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'fault'; readonly id: number }
