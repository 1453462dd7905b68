import { commandsOf } from './manifest.ts';

/** A program of the npm package of that name, and its arguments. */
export type Command = readonly [program: string, ...parameters: string[]];

export interface Stage {
  readonly name: string;
  /** Run one after another; a tool has passed when all end with 0. */
  readonly commands: readonly Command[];
  /** The commands are Vitest: each test counts, not the stage. */
  readonly isVitest: boolean;
  /** Stages that share something on the disk do not run at the same time. */
  readonly uses?: 'astro';
  /** When it is given up. */
  readonly minutes: number;
}

/** In the order in which they start: the longest begins at once, beside it what fails soonest. */
export const STAGES: readonly Stage[] = [
  { ...tool('types', 'types'), uses: 'astro' },
  { ...project('builds'), minutes: 15 },
  tool('format', 'format:check'),
  tool('lint', 'lint'),
  tool('dead-code', 'dead-code'),
  project('unit'),
  project('commands'),
  { ...project('astro'), uses: 'astro' },
  { ...project('site'), uses: 'astro', minutes: 15 },
  { ...project('browser'), uses: 'astro', minutes: 15 },
  { ...project('hosting'), uses: 'astro', minutes: 15 },
];

/** A script of `package.json`. */
function tool(name: string, script: string): Stage {
  return { name, commands: commandsOf(script), isVitest: false, minutes: 5 };
}

/** A project of `vitest.config.ts`. */
function project(name: string): Stage {
  const commands = [['vitest', 'run', '--project', name]] as const;
  return { name, commands, isVitest: true, minutes: 5 };
}
