import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

/** Loaded before a build: folders are listed backwards, as another file system may, and there are more cores. */
const backwards = (found) => (Array.isArray(found) ? found.reverse() : found);
const { readdirSync } = fs;
const { readdir } = fs.promises;
fs.readdirSync = (...given) => backwards(readdirSync(...given));
fs.promises.readdir = async (...given) => backwards(await readdir(...given));
os.availableParallelism = () => 3;
syncBuiltinESMExports();
