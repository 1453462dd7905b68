import { hash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { revisionOf } from '#src/check/revision.ts';
import { digest } from '#src/content-tree/digest.ts';
import { INTERNALS } from './bundled-app.ts';
import { run } from './child.ts';
import { filesBelow } from './folder.ts';
import { lock } from './lock.ts';
import type { Options } from './options.ts';

/** What Astro makes of the code and the editorial pages, without any other content. */
export interface Bundle {
  readonly folder: string;
  /** Folder of the files of the site that are no pages: scripts, styles, faces, what lies in `public`. */
  readonly site: string;
  /** Paths of those files. */
  readonly files: readonly string[];
  /** Digest of all that pages of the same views and code may still show otherwise: the names of those files. */
  readonly look: string;
}

interface Seal {
  readonly key: string;
  readonly files: Readonly<Record<string, string>>;
}

const SEAL = 'seal.json';

/** A bundle on its way. */
export interface Bundling {
  readonly bundle: Promise<Bundle>;
  /** Ends the work on it, and waits until it has ended. */
  readonly stop: () => Promise<void>;
}

/** Begins what `bundleOf` does, in a process that works while this one does something else. */
export function beginBundle(root: string, options: Options, renderer: string): Bundling {
  const stopping = new AbortController();
  const bundle = bundleOf(root, options, { renderer, signal: stopping.signal });
  // Whoever waits for it hears of a fault.
  bundle.catch(() => undefined);
  return {
    bundle,
    async stop() {
      stopping.abort();
      await bundle.catch(() => undefined);
    },
  };
}

interface Wish {
  /** Digest of all that renders. */
  readonly renderer: string;
  /** Ends the work early. */
  readonly signal?: AbortSignal;
}

/**
 * The bundle of this code, kept from an earlier build when every byte of it is still there, else made anew.
 * @throws when Astro fails.
 */
export async function bundleOf(
  root: string,
  options: Options,
  { renderer, signal }: Wish,
): Promise<Bundle> {
  const folder = path.join(options.cacheDir, 'build/bundle');
  const { contentDir } = options;
  const key = digest(JSON.stringify([renderer, contentDir, revisionOf(contentDir, ['pages'], [])]));
  if (!isWhole(folder, key)) {
    // Astro works in a folder of the project, whatever the cache.
    const held = lock(path.join(root, '.astro/build'));
    try {
      await make(folder, { root, options, key, ...(signal && { signal }) });
    } finally {
      held.release();
    }
  }
  linkPackages(path.dirname(folder), root);
  const site = path.join(folder, 'site');
  const files = filesBelow(site);
  const { styles } = JSON.parse(readFileSync(path.join(folder, INTERNALS), 'utf8')) as {
    styles: unknown;
  };
  return { folder, site, files, look: digest(JSON.stringify([files, styles])) };
}

interface Making extends Pick<Wish, 'signal'> {
  readonly root: string;
  readonly options: Options;
  readonly key: string;
}

async function make(folder: string, { root, options, key, signal }: Making): Promise<void> {
  const next = `${folder}.next`;
  // Astro renames what it makes, which it cannot do from one disk to another.
  const made = path.join(root, '.astro/site');
  for (const former of [next, made]) rmSync(former, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  await run(root, {
    script: 'bundle-process.ts',
    failure: 'Astro could not bundle the code',
    parameters: [root, next],
    environment: {
      CONTENT_DIR: options.contentDir,
      SITE_URL: options.siteUrl,
      KELISIM_OUT: made,
      KELISIM_CACHE: path.join(options.cacheDir, 'astro'),
    },
    ...(signal && { signal }),
  });
  cpSync(made, path.join(next, 'site'), { recursive: true });
  rmSync(made, { recursive: true });
  const seal: Seal = { key, files: digestsIn(next) };
  writeFileSync(path.join(next, SEAL), JSON.stringify(seal));
  rmSync(folder, { recursive: true, force: true });
  renameSync(next, folder);
}

/** Makes the packages of the project known to a program that lies elsewhere. */
function linkPackages(folder: string, root: string): void {
  const link = path.join(folder, 'node_modules');
  rmSync(link, { force: true });
  symlinkSync(path.join(root, 'node_modules'), link, 'junction');
}

function isWhole(folder: string, key: string): boolean {
  try {
    const seal = JSON.parse(readFileSync(path.join(folder, SEAL), 'utf8')) as Seal;
    return seal.key === key && JSON.stringify(seal.files) === JSON.stringify(digestsIn(folder));
  } catch {
    return false;
  }
}

const digestsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesBelow(folder)
      .filter((file) => file !== SEAL)
      .map((file) => [file, hash('sha256', readFileSync(path.join(folder, file)))]),
  );
