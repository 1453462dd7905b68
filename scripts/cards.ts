import path from 'node:path';
import { commandLine } from '#scripts/command-line.ts';
import { OPTION_TYPES, readOptions } from '#src/build/options.ts';
import { cardsOf } from '#src/cards/card.ts';
import { writeCards } from '#src/cards/files.ts';
import { readTree } from '#src/content-tree/tree.ts';
import { readRecords } from '#src/schemas/records.ts';

/** `npm run cards`: draws the sharing images anew whose words or looks have changed. */
const { contentDir } = readOptions(commandLine({ options: OPTION_TYPES }).values, process.env);
const { taxonomies } = readRecords(readTree(contentDir).documents).records;
const root = path.resolve(import.meta.dirname, '..');
const drawn = await writeCards(root, cardsOf(taxonomies));
console.log(drawn.length === 0 ? 'Every image is current.' : drawn.join('\n'));
