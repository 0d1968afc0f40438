/** Where in a file a fault is. */
export const issuePlace = { line: 'rad', row: 'rad', column: 'kolumn', open: '”' }
