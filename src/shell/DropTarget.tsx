import { useEffect, useState } from 'react'
import type { Language } from '../domain/LocalText.ts'
import { droppedFiles } from '../ui/droppedFiles.ts'
import { catalogue } from '../words/catalogue.ts'
import styles from './DropTarget.module.css'
import { filesOfDrop } from './filesOfDrop.ts'

export interface DropTargetProps {
  readonly language: Language
  readonly onDrop: () => void
}

/** The whole window takes files: says so while they are held over it, and hands them over when they are let go. */
export function DropTarget({ language, onDrop }: DropTargetProps) {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    // A dialog has places of its own for files.
    const isTaken = (): boolean => document.querySelector('dialog[open]') !== null
    const over = (event: DragEvent): void => {
      if (!hasFiles(event) || isTaken()) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      setOver(false)
      if (!hasFiles(event) || isTaken()) return
      event.preventDefault()
      if (!event.dataTransfer) return
      void filesOfDrop(event.dataTransfer).then((files) => {
        droppedFiles.set(files)
        onDrop()
      })
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [onDrop])
  return isOver ? <div className={styles.over}>{catalogue(language).shell.dropHere}</div> : null
}
