import { missingSymbol } from '../../ingest/missingSymbol.ts'
import { isObject } from '../../ingest/readFeatures.ts'
import { readPlainNumber } from '../../ingest/readNumber.ts'
import type { SourceCube } from '../SourceCube.ts'
import { CubeBuilder } from './CubeBuilder.ts'
import { type Json, textOf } from './json.ts'

/** Whether a JSON value is an answer of the older interface of PxWeb: columns, and rows of keys and values. */
export function isPxWeb(root: Json): boolean {
  return (
    Array.isArray(root.columns) &&
    root.columns.some((each) => isObject(each) && 'code' in each) &&
    Array.isArray(root.data)
  )
}

/** Such an answer as a cube. It has codes and no labels; each column of values is a content. */
export function readPxWeb(root: Json): SourceCube {
  const columns = (root.columns as unknown[]).filter(isObject)
  const keys = columns.filter(({ type }) => type !== 'c')
  const contents = columns.filter(({ type }) => type === 'c')
  const labels = new Map(contents.map((column) => [textOf(column.code), column]))
  const heads = [
    ...keys.map((column) => ({
      code: textOf(column.code),
      label: textOf(column.text) || textOf(column.code),
      ...(column.type === 't' && { role: 'time' as const }),
    })),
    { code: 'ContentsCode', label: 'ContentsCode', role: 'content' as const },
  ]
  const cube = new CubeBuilder(heads, (dimension, code) => {
    const column = dimension === keys.length ? labels.get(code) : undefined
    const [label, unit] = [textOf(column?.text) || code, textOf(column?.unit)]
    return { label, ...(unit !== '' && { unit }) }
  })
  for (const row of root.data as unknown[]) {
    if (!isObject(row) || !Array.isArray(row.key) || !Array.isArray(row.values)) continue
    for (const [at, column] of contents.entries()) {
      const text = textOf(row.values[at])
      const value = readPlainNumber(text)
      const reason = missingSymbol(text) ?? (text === '' ? 'not-collected' : 'unreadable')
      cube.add([...row.key.map(textOf), textOf(column.code)], Number.isNaN(value) ? null : value, reason)
    }
  }
  const comments = Array.isArray(root.comments) ? root.comments.filter(isObject) : []
  return cube.finished({ title: '', source: '', notes: comments.map(({ comment }) => textOf(comment)).filter(Boolean) })
}
