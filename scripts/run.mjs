import { enableCompileCache } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { bundleOf } from './bundle.mjs';

/** `node scripts/run.mjs check …` is `node scripts/check.ts …` from one file, with compiled modules remembered. */
enableCompileCache();
const [name = ''] = process.argv.splice(2, 1);
await import(pathToFileURL(await bundleOf(path.dirname(import.meta.dirname), name)).href);
