import { useRef } from 'react'
import { Button, type ButtonProps } from './Button.tsx'

export interface FileButtonProps extends Pick<ButtonProps, 'kind'> {
  readonly label: string
  /** Endings or types that the dialog offers; without it, every file. */
  readonly accept?: string
  readonly multiple?: boolean
  readonly onFiles: (files: readonly [File, ...File[]]) => void
}

/**
 * A button that asks for a file, in the language of the page: the browser's own says it in that of the browser. The same
 * file can be chosen twice in a row, since it may have been saved anew.
 */
export function FileButton({ label, accept, multiple = false, kind = 'plain', onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button kind={kind} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-label={label}
        hidden
        onChange={({ currentTarget }) => {
          const [first, ...others] = currentTarget.files ?? []
          currentTarget.value = ''
          if (first) onFiles([first, ...others])
        }}
      />
    </>
  )
}
