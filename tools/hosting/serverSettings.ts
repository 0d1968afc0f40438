import { ASKED_EVERY_TIME, HEADERS, KEPT_FOR_EVER, MEDIA_TYPES, PACKED_TYPES } from './hostingRules.ts'

/** Where a server is expected to find `dist`; whoever sets one up changes it in one place of its file. */
const FOLDER = '/srv/social-kompass'
const NOTE = 'Social kompass. Written by `npm run hosting` from tools/hosting/hostingRules.ts: change that, not this.'

const headers = Object.entries(HEADERS)
const types = Object.entries(MEDIA_TYPES)
const lines = (...parts: readonly (string | readonly string[])[]): string => `${parts.flat().join('\n')}\n`

/** One rule for the whole site: a `location` with a header of its own would forget all headers above it. */
const nginx = (): string =>
  lines(
    `# ${NOTE}`,
    '# Goes into the http block, as /etc/nginx/conf.d/social-kompass.conf.',
    'map $uri $social_kompass_caching {',
    `  default "${ASKED_EVERY_TIME}";`,
    `  ~/assets/ "${KEPT_FOR_EVER}";`,
    '}',
    'server {',
    '  listen 8080;',
    `  root ${FOLDER};`,
    '  index index.html;',
    '  server_tokens off;',
    '  charset utf-8;',
    `  charset_types ${PACKED_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
    // The first that fits decides; the types the server knows by itself stay.
    '  location ~ /\\. { return 404; }',
    types.map(([end, type]) => `  location ~ \\.${end}$ { types { } default_type ${type}; }`),
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_min_length 1000;',
    `  gzip_types ${PACKED_TYPES.filter((type) => type !== 'text/html').join(' ')};`,
    headers.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '  add_header Cache-Control $social_kompass_caching always;',
    '}',
  )

const caddy = (): string =>
  lines(
    `# ${NOTE}`,
    '# A name instead of :8080 gets its own certificate.',
    ':8080 {',
    `  root * ${FOLDER}`,
    '  encode zstd gzip',
    '  header {',
    headers.map(([name, value]) => `    ${name} "${value}"`),
    '    -Server',
    '  }',
    // Each by a matcher of its own: of two that fit, the general one is the last to write.
    '  @assets path */assets/*',
    '  @others not path */assets/*',
    `  header @assets Cache-Control "${KEPT_FOR_EVER}"`,
    `  header @others Cache-Control "${ASKED_EVERY_TIME}"`,
    types.map(
      ([end, type]) => `  header *.${end} Content-Type "${type}${type === 'font/woff2' ? '' : '; charset=utf-8'}"`,
    ),
    '  @dotted path */.*',
    '  respond @dotted "Not found" 404',
    '  file_server',
    '}',
  )

/** Without `IfModule`: a server that lacks a part says so at once instead of leaving a header out in silence. */
const apache = (): string =>
  lines(
    `# ${NOTE}`,
    '# Beside index.html as .htaccess (AllowOverride All), or in the <Directory> of a virtual host.',
    '# Needs the modules headers, mime and deflate: a2enmod headers mime deflate',
    'Options -Indexes',
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .css .csv .js .json .geojson .svg',
    types.map(([end, type]) => `AddType ${type} .${end}`),
    `AddOutputFilterByType DEFLATE ${PACKED_TYPES.join(' ')}`,
    headers.map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header always set Cache-Control "${ASKED_EVERY_TIME}"`,
    '<If "%{REQUEST_URI} =~ m#/assets/#">',
    `  Header always set Cache-Control "${KEPT_FOR_EVER}"`,
    '</If>',
    '<FilesMatch "^\\.">',
    '  Require all denied',
    '</FilesMatch>',
  )

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

const iis = (): string =>
  lines(
    '<?xml version="1.0" encoding="utf-8"?>',
    `<!-- ${NOTE} Lies beside index.html. -->`,
    '<configuration>',
    '  <system.webServer>',
    '    <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>',
    '    <directoryBrowse enabled="false" />',
    '    <urlCompression doStaticCompression="true" />',
    '    <staticContent>',
    types.flatMap(([end, type]) => [
      `      <remove fileExtension=".${end}" />`,
      `      <mimeMap fileExtension=".${end}" mimeType="${type}" />`,
    ]),
    '      <clientCache cacheControlMode="NoControl" />',
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    '        <remove name="X-Powered-By" />',
    headers.map(([name, value]) => `        <add name="${name}" value="${attribute(value)}" />`),
    `        <add name="Cache-Control" value="${ASKED_EVERY_TIME}" />`,
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    '  <location path="assets">',
    '    <system.webServer>',
    '      <httpProtocol>',
    '        <customHeaders>',
    '          <remove name="Cache-Control" />',
    `          <add name="Cache-Control" value="${KEPT_FOR_EVER}" />`,
    '        </customHeaders>',
    '      </httpProtocol>',
    '    </system.webServer>',
    '  </location>',
    '</configuration>',
  )

const container = (): string =>
  lines(
    `# ${NOTE}`,
    '# docker build -f tools/hosting/servers/Containerfile -t social-kompass . && docker run -p 8080:8080 social-kompass',
    'FROM docker.io/library/node:22 AS build',
    'WORKDIR /project',
    'COPY . .',
    'RUN npm ci && npm run build',
    'FROM docker.io/nginxinc/nginx-unprivileged:stable',
    'COPY tools/hosting/servers/nginx.conf /etc/nginx/conf.d/default.conf',
    `COPY --from=build /project/dist ${FOLDER}`,
  )

/** The settings of every server, by file name in `tools/hosting/servers`. */
export const serverSettings = (): Readonly<Record<string, string>> => ({
  'apache.htaccess': apache(),
  Caddyfile: caddy(),
  Containerfile: container(),
  'nginx.conf': nginx(),
  'web.config': iis(),
})
