import { build } from 'astro';

/** The process in which Astro renders: it prints warnings and errors alone, and ends with 1 when a page fails. */
const [root] = process.argv.slice(2);
try {
  await build({ root, logLevel: 'warn' });
} catch (error) {
  console.error(error);
  process.exit(1);
}
