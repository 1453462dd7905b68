import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine } from '#scripts/command-line.ts';
import { currentAddresses } from '#src/check/addresses.ts';
import { OPTION_TYPES, readOptions } from '#src/build/options.ts';
import { ADDRESSES_FILE } from '#src/lib/urls/address-list.ts';

/** `npm run addresses`: lists every page that there is; with `--check` only says whether the list is complete. */
const { values } = commandLine({ options: { ...OPTION_TYPES, check: { type: 'boolean' } } });
try {
  const { contentDir } = readOptions(values, process.env);
  const file = path.join(contentDir, ADDRESSES_FILE);
  const shown = path.relative(process.cwd(), file);
  const former = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const text = currentAddresses(contentDir);
  if (text === former) console.log(`${shown} is complete.`);
  else if (values.check) {
    console.error(`${shown} does not have all pages. Run npm run addresses and commit the file.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(shown);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
