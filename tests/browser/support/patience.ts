/**
 * How long a test waits for a condition before it says that it never came true, in milliseconds. A limit and no pause: it
 * costs only the test that fails, and a machine that does ten other things answers late.
 */
export const PATIENCE = 60_000
