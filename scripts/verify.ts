import { existsSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '#src/build/folder.ts';
import { addressReader, folderReader, verify } from '#src/hosting/verify.ts';

/** `npm run verify -- DIR|ADDRESS`: what of a site is not as its manifest says. */
const [place = 'dist', ...rest] = process.argv.slice(2);
const SAID = {
  missing: 'is missing',
  changed: 'is not the file that was published',
  unknown: 'was not published with the site',
} as const;

try {
  if (rest.length > 0) throw new Error('Name one folder or one address: npm run verify -- dist');
  const isAddress = /^https?:\/\//u.test(place);
  if (!isAddress && !existsSync(place)) throw new Error(`There is no folder ${place}.`);
  const { manifest, differences } = await verify(
    isAddress ? addressReader(place) : folderReader(path.resolve(place), filesBelow(place)),
  );
  for (const [file, difference] of differences) console.log(`${file} ${SAID[difference]}`);
  console.log(
    differences.length === 0
      ? `All ${manifest.files.length} files are as published. Content ${manifest.content}`
      : `${differences.length} of ${manifest.files.length} files differ.`,
  );
  if (differences.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
