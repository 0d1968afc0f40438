import type { ComponentProps } from 'react'

/** What a reader of the screen can do there, in a sentence. It holds for hands alone: neither paper nor pictures have it. */
export function Hint({ as: Tag = 'p', ...rest }: ComponentProps<'p'> & { readonly as?: 'p' | 'span' }) {
  return <Tag data-print="none" data-picture="none" {...rest} />
}
