/** The product's mark: magnets around a disc, and an area that they draw. */
export function BrandMark() {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <circle cx="11" cy="11" r="9.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="11" cy="1.8" r="1.8" fill="currentColor" />
      <circle cx="19" cy="15.6" r="1.8" fill="currentColor" />
      <circle cx="3" cy="15.6" r="1.8" fill="currentColor" />
      <circle cx="13" cy="8.8" r="2.7" fill="var(--effort)" />
    </svg>
  )
}
