import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '#src/lib/similar.ts';

/**
 * What a command was given. With `--help` it ends after its options; with what it does not know, after a sentence and
 * its options, with exit code 2.
 * @param usage to show in place of the mere options.
 */
export function commandLine<const T extends ParseArgsConfig>(
  config: T,
  usage?: string,
): ReturnType<typeof parseArgs<T>> {
  const options = Object.entries(config.options ?? {});
  const help =
    usage ??
    options.map(([name, { type }]) => `  --${name}${type === 'string' ? ' …' : ''}`).join('\n');
  if (process.argv.includes('--help')) {
    console.log(help);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split('. ');
    const wrong = /--([\w-]+)/u.exec(sentence)?.[1] ?? '';
    const isKnown = options.some(([name]) => name === wrong);
    const meant = isKnown
      ? null
      : nearest(
          wrong,
          options.map(([name]) => name),
        );
    const hint = meant === null ? '' : ` Did you mean --${meant}?`;
    console.error(`${sentence}.${hint}\n${help}`);
    process.exit(2);
  }
}
