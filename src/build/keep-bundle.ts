import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BuildInternals, BundledApp } from './bundled-app.ts';
import { ENTRY, INTERNALS, SERVER } from './bundled-app.ts';

/**
 * Keeps what Astro has made of the code, before it would render the pages with it and throw it away: so it need not
 * be made again while the code is the same. It renders no page itself.
 * @param folder Where it is kept.
 */
export function keepBundle(folder: string, root: string): AstroIntegration {
  let outDir = new URL('file:///');
  return {
    name: 'kelisim:keep-bundle',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: () => Promise.resolve([]),
          async setup() {
            const made = madeIn(outDir, root);
            const entry = entryIn(made);
            const { app } = (await import(pathToFileURL(path.join(made, entry)).href)) as {
              app: BundledApp;
            };
            const internals = await caught(app, async () => prerenderer.setup?.());
            cpSync(made, path.join(folder, SERVER), { recursive: true });
            writeFileSync(
              path.join(folder, INTERNALS),
              JSON.stringify({ entry, styles: stylesOf(internals) }),
            );
          },
        }));
      },
    },
  };
}

/** Astro puts its program beside what it makes, or into a folder of the project when that is elsewhere. */
function madeIn(outDir: URL, root: string): string {
  const folders = [fileURLToPath(outDir), path.join(root, '.astro')];
  const found = folders.map((folder) => path.join(folder, '.prerender')).find(existsSync);
  if (found === undefined) throw new Error('Astro has another layout than this version expects.');
  return found;
}

function entryIn(folder: string): string {
  const found = readdirSync(folder).find((name) => ENTRY.test(name));
  if (found === undefined) throw new Error('Astro has another layout than this version expects.');
  return found;
}

/** What Astro tells the program of the code that it is made of. */
async function caught(app: BundledApp, setUp: () => Promise<void>): Promise<BuildInternals> {
  let internals: BuildInternals | undefined;
  const own = app.setInternals.bind(app);
  app.setInternals = (told) => {
    internals = told;
    own(told);
  };
  await setUp();
  if (!internals) throw new Error('Astro has another layout than this version expects.');
  return internals;
}

const stylesOf = ({ pagesByKeys }: BuildInternals) =>
  Array.from(pagesByKeys, ([key, { styles }]) => [key, styles] as const);
