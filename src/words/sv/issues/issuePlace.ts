/** Where in a file a fault is. */
export const issuePlace = { line: 'rad', column: 'kolumn', open: '”' }
