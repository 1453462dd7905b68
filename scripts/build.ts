import { enableCompileCache } from 'node:module';
import { commandLine } from '#scripts/command-line.ts';
import { OPTION_TYPES, readOptions } from '#src/build/options.ts';

// Whatever is imported from here on is compiled once.
enableCompileCache();
const { report } = await import('#src/check/report.ts');
const { buildSite } = await import('#src/build/site.ts');

/** `npm run build`: the whole site, or none of it. */
const root = process.cwd();
const options = readOptions(commandLine({ options: OPTION_TYPES }).values, process.env);
const started = performance.now();
try {
  const { inspection, pages } = await buildSite(root, options);
  const { text } = report(inspection, { format: 'text', root, contentDir: options.contentDir });
  if (inspection.problems.length > 0) console.error(text);
  if (pages) {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${pages.all} pages, ${pages.rendered} rendered, in ${seconds} s: ${options.outDir}`,
    );
  } else {
    console.error('Nothing was built: the former site stays as it was.');
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('The build failed: the former site stays as it was.');
  process.exitCode = 1;
}
