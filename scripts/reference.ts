import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandLine } from '#scripts/command-line.ts';
import { OPTION_TYPES, readOptions } from '#src/build/options.ts';
import { referencePage } from '#src/editing/reference.ts';
import { RULE_GROUPS } from '#src/lib/rules/registry.ts';

/** `npm run reference`: writes the editors' page anew, from the schemas and the rules. */
const { contentDir } = readOptions(commandLine({ options: OPTION_TYPES }).values, process.env);
const file = path.join(contentDir, 'pages/editors.ru.mdx');
writeFileSync(file, referencePage(RULE_GROUPS));
console.log(path.relative(process.cwd(), file));
