import type { SiteFile } from '#src/lib/site-file.ts';
import { toHeadersFile } from './headers-file.ts';
import { nginxHttp, nginxServer } from './nginx.ts';
import { HOSTING_NOTES } from './notes.ts';
import type { InlineSources } from './policy.ts';
import { toRedirectsFile } from './redirects-file.ts';
import type { HostRedirect } from './rule.ts';
import { hostingRules } from './rules.ts';

/** Files for hosts, which no page links to. */
export const HEADERS_FILE = '_headers';
export const REDIRECTS_FILE = '_redirects';
const FOLDER = '_hosting';

/** Every file that tells a host what to do with the site. @throws when a host could not read one. */
export function hostingFiles(
  inline: InlineSources,
  redirects: readonly HostRedirect[],
): SiteFile[] {
  const rules = hostingRules(inline);
  return [
    { path: HEADERS_FILE, content: toHeadersFile(rules) },
    { path: REDIRECTS_FILE, content: toRedirectsFile(redirects) },
    { path: `${FOLDER}/nginx-http.conf`, content: nginxHttp(rules, redirects) },
    { path: `${FOLDER}/nginx-server.conf`, content: nginxServer(rules) },
    { path: `${FOLDER}/README.md`, content: HOSTING_NOTES },
    { path: '.nojekyll', content: '' },
  ];
}
