import { inspect, type Inspection } from './inspection.ts';
import { report } from './report.ts';

/** The check and its report, for a command that changes the content. */
export interface Judging {
  readonly judge: (folder: string) => Inspection['problems'];
  readonly describe: (problems: Inspection['problems']) => string;
}

/** Places are told from `root`, as `npm run check` tells them. */
export function judging(root: string, contentDir: string): Judging {
  return {
    judge: (folder) => inspect(folder).problems,
    describe: (problems) =>
      report({ problems, files: 0 }, { format: 'text', root, contentDir }).text,
  };
}
