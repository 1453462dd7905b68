import { SITE } from '#src/site.ts';

/** The full address of a path from the root of the site. */
export const absolute = (path: string, site: string | URL = SITE.url): string =>
  new URL(path, site).href;
