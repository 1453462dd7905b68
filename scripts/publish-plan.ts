import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine } from '#scripts/command-line.ts';
import { OPTION_TYPES, readOptions } from '#src/build/options.ts';
import { REDIRECTS_FILE } from '#src/hosting/files.ts';
import { breachesOf } from '#src/hosting/limits.ts';
import { MANIFEST, parseManifest, type Manifest } from '#src/hosting/manifest.ts';
import { publishPlan, type PublishStep } from '#src/hosting/publish-plan.ts';
import { parseRedirectsFile } from '#src/hosting/redirects-file.ts';

/** `npm run publish:plan -- --from OLD_MANIFEST`: how the built site takes the place of a published one. */
const { values } = commandLine({
  options: { ...OPTION_TYPES, from: { type: 'string' }, format: { type: 'string' } },
});

const WORDS: Readonly<Record<PublishStep['what'], string>> = {
  assets: 'files that are named by digest: pages refer to them',
  'new-files': 'what stands beside new pages',
  hosts: 'what the host reads: redirects lead to pages that are there now',
  'new-pages': 'pages that nothing leads to yet',
  pages: 'changed pages',
  files: 'what stands beside pages',
  entries: 'feeds, sitemaps and the manifest: they name everything else',
  changed: 'what has been replaced',
  'gone-pages': 'what is published no more',
  'gone-assets':
    'files named by digest that nothing refers to: wait a day, pages may still be open',
};

function read(file: string): Manifest {
  if (!existsSync(file)) {
    throw new Error(
      `There is no ${file}: build the site first, or name the manifest that is published now.`,
    );
  }
  try {
    return parseManifest(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

try {
  const { outDir, siteUrl } = readOptions(values, process.env);
  const to = read(path.join(outDir, MANIFEST));
  const steps = publishPlan(values.from === undefined ? null : read(values.from), to).map((step) =>
    step.action === 'purge' ? { ...step, files: step.files.map((file) => siteUrl + file) } : step,
  );
  const redirects = parseRedirectsFile(readFileSync(path.join(outDir, REDIRECTS_FILE), 'utf8'));
  const limits = breachesOf(to, redirects.size);
  if (values.format === 'json') console.log(JSON.stringify({ steps, limits }, null, 2));
  else {
    for (const [index, { action, what, files }] of steps.entries()) {
      console.log(`${index + 1}. ${action} ${files.length}: ${WORDS[what]}`);
      for (const file of files) console.log(`   ${file}`);
    }
    if (steps.length === 0) console.log('Nothing has changed: there is nothing to publish.');
    for (const { host, message, hint } of limits) console.log(`${host}: ${message}. ${hint}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
