import { heal } from '#src/build/folder.ts';
import { DISASTERS } from './disaster.ts';
import { build } from './command.ts';
import { digestOf, prepare, write, type Content } from './scene.ts';

/** How often each happens. */
export type Schedule = Readonly<Record<keyof typeof DISASTERS, number>>;

/**
 * After each disaster the published folder is a whole site, the old one or the new one, and the next build is right.
 * @returns what was otherwise, and how often the old or the new site was found.
 */
export async function disasters(
  folder: string,
  schedule: Schedule,
  { seed, progress }: { readonly seed: number; readonly progress?: (told: string) => void },
): Promise<{ readonly failures: readonly string[]; readonly found: Record<Content, number> }> {
  const scene = await prepare(folder, seed);
  const { root, options, whole } = scene;
  const failures: string[] = [];
  const found = { old: 0, new: 0 };
  for (const [name, count] of Object.entries(schedule)) {
    for (let time = 0; time < count; time++) {
      write(options, 'old');
      await build(root, options);
      write(options, 'new');
      const told = await DISASTERS[name as keyof Schedule](scene);
      // What every command does first.
      heal(options.outDir);
      const site = digestOf(options.outDir);
      if (site === whole.old) found.old += 1;
      else if (site === whole.new) found.new += 1;
      else failures.push(`${told}: neither the old site nor the new one is there`);
      const { code, output } = await build(root, options);
      if (code !== 0) failures.push(`${told}: the next build fails: ${output}`);
      else if (digestOf(options.outDir) !== whole.new)
        failures.push(`${told}: the next build is not right`);
      progress?.(told);
    }
  }
  return { failures, found };
}
