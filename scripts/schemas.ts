import { commandLine } from '#scripts/command-line.ts';
import { OPTION_TYPES, readOptions } from '#src/build/options.ts';
import { readTree } from '#src/content-tree/tree.ts';
import { writeAstroSchemas, writeCommitted } from '#src/editing/editor/files.ts';
import { readRecords } from '#src/schemas/records.ts';

/** `npm run schemas`: tells programs in which the content is written what they may write. */
const root = process.cwd();
const { contentDir } = readOptions(commandLine({ options: OPTION_TYPES }).values, process.env);
const { documents } = readTree(contentDir);
const { taxonomies } = readRecords(documents).records;
for (const file of writeCommitted(root, taxonomies)) console.log(file);
writeAstroSchemas(root, contentDir);
