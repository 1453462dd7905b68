import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';

/** Runs a module of TypeScript in a thread. This one is JavaScript: to load what strips types takes a fifth of a second. */
enableCompileCache();
await import(workerData.module);
