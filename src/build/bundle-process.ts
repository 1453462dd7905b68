import { build } from 'astro';
import { keepBundle } from './keep-bundle.ts';
import { endWithParent } from './orphan.ts';

/** The process in which Astro makes a program of the code: it prints warnings and errors alone, and ends with 1 when it fails. */
const [root = '', folder = ''] = process.argv.slice(2);
endWithParent();
try {
  await build({ root, logLevel: 'warn', integrations: [keepBundle(folder, root)] });
} catch (error) {
  console.error(error);
  process.exit(1);
}
