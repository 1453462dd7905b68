import path from 'node:path';
import { SITE } from '#src/site.ts';

/** Folders and address of a build. Each comes from an option, else from the environment, else has a default. */
export interface Options {
  /** Absolute path. */
  readonly contentDir: string;
  readonly outDir: string;
  readonly cacheDir: string;
  /** Address of the site without a slash at the end. */
  readonly siteUrl: string;
}

const SETTINGS = {
  'content-dir': { variable: 'CONTENT_DIR', fallback: 'content' },
  'out-dir': { variable: 'OUT_DIR', fallback: 'dist' },
  'cache-dir': { variable: 'CACHE_DIR', fallback: '.cache' },
  'site-url': { variable: 'SITE_URL', fallback: SITE.url },
} as const;

type Setting = keyof typeof SETTINGS;

/** Declarations of the options for `parseArgs`; a command adds its own beside them. */
export const OPTION_TYPES = Object.fromEntries(
  Object.keys(SETTINGS).map((name) => [name, { type: 'string' as const }]),
) as Record<Setting, { type: 'string' }>;

/** Given values win over the environment. @throws when the address of the site is none. */
export function readOptions(
  given: Partial<Record<Setting, string>>,
  environment: NodeJS.ProcessEnv,
): Options {
  const value = (name: Setting): string => {
    const { variable, fallback } = SETTINGS[name];
    const [first = fallback] = [given[name], environment[variable]].filter(Boolean);
    return first;
  };
  return {
    contentDir: path.resolve(value('content-dir')),
    outDir: path.resolve(value('out-dir')),
    cacheDir: path.resolve(value('cache-dir')),
    siteUrl: siteAddress(value('site-url')),
  };
}

function siteAddress(text: string): string {
  const address = URL.parse(text);
  if (!address || !/^https?:$/u.test(address.protocol)) {
    throw new Error(`SITE_URL is “${text}”; it must be an address such as ${SITE.url}.`);
  }
  return address.href.replace(/\/+$/u, '');
}
