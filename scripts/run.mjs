import { enableCompileCache } from 'node:module';
import process from 'node:process';

/**
 * `node scripts/run.mjs check …` is `node scripts/check.ts …` with compiled modules remembered: to read and compile
 * TypeScript takes longer than to check a small change.
 */
enableCompileCache();
const [name = ''] = process.argv.splice(2, 1);
await import(new URL(`./${name}.ts`, import.meta.url));
