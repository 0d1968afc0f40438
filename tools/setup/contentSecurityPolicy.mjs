/**
 * What the page may load and run, one directive per entry. The build writes it into index.html as a <meta>, and the
 * local server sends it as a header too. A municipality that publishes the application should send the header as well:
 * only a header can say who may frame the page.
 *
 * `trusted-types default`: a string may become a worker's address only through the page's own default policy.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
]

/** For <meta http-equiv="Content-Security-Policy">, where frame-ancestors is not allowed. */
export const contentSecurityPolicy = directives.join('; ')

/** For the response header. */
export const contentSecurityPolicyHeader = [...directives, "frame-ancestors 'self'"].join('; ')
