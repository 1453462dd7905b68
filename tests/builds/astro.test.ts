import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '#src/build/folder.ts';
import { archiveOf } from '#src/build/mentions.ts';
import type { Options } from '#src/build/options.ts';
import { plan } from '#src/build/plan.ts';
import { inspect } from '#src/check/inspection.ts';
import { build } from '#tests/builds/command.ts';
import { closePlace, openPlace, optionsFor, type Place } from '#tests/builds/place.ts';

/** What `astro build` makes of the same plan, with nothing of ours around it; gives the folder. @throws when it fails. */
function builtByAstro({ root, folder }: Place, options: Options): string {
  const [planFolder, out] = [path.join(folder, 'plan'), path.join(folder, 'astro/site')];
  const { archive } = archiveOf(inspect(options.contentDir), options);
  plan(archive, planFolder, { ledger: null, memory: null, published: { look: () => null } });
  const program = `import { build } from 'astro';
    await build({ root: ${JSON.stringify(root)}, logLevel: 'warn' });`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', VITEST: '', ASTRO_TELEMETRY_DISABLED: '1' },
      ...{ DEV: undefined, PROD: undefined, MODE: undefined, SSR: undefined, BASE_URL: undefined },
      ...{ CONTENT_DIR: options.contentDir, SITE_URL: options.siteUrl },
      ...{ KELISIM_PLAN: planFolder, KELISIM_SHARE: '0/1' },
      ...{ KELISIM_OUT: out, KELISIM_CACHE: path.join(folder, 'astro/cache') },
    },
  });
  if (status !== 0) throw new Error(stderr);
  return out;
}

const pagesIn = (site: string): string[] =>
  filesBelow(site).filter((file) => file.endsWith('.html'));

test("every page is the one of Astro's own build, to the byte", { timeout: 240_000 }, async () => {
  const place = openPlace();
  try {
    const options = optionsFor(place, 'kept');
    const { code, output } = await build(place.root, options);
    expect(code, output).toBe(0);
    const site = builtByAstro(place, options);
    const pages = pagesIn(options.outDir);
    expect(pages.length).toBeGreaterThan(100);
    expect(pagesIn(site)).toEqual(pages);
    const differing = pages.filter(
      (page) =>
        !readFileSync(path.join(options.outDir, page)).equals(readFileSync(path.join(site, page))),
    );
    expect(differing).toEqual([]);
  } finally {
    closePlace(place);
  }
});
