import { execFileSync } from 'node:child_process';

/** The part of git that the history needs, in one checkout. Paths are from the content folder. */
export interface Git {
  /** Commits that touched these paths, newest first, with the day of their author. */
  readonly commits: (paths: readonly string[]) => readonly Commit[];
  /** Files of a commit below a folder. */
  readonly files: (commit: string, folder: string) => readonly string[];
  /** Files that a commit changed, added or removed. */
  readonly touched: (commit: string) => readonly string[];
  readonly read: (commit: string, file: string) => Buffer;
}

export interface Commit {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

const LARGEST_ANSWER = 1 << 28;

/** @throws when the folder is in no checkout or has no commit yet, or git is not installed. */
export function openGit(folder: string): Git {
  const run = (...parameters: string[]): Buffer =>
    execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...parameters], {
      maxBuffer: LARGEST_ANSWER,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const names = (...parameters: string[]): string[] =>
    run(...parameters)
      .toString('utf8')
      .split('\0')
      .filter((name) => name !== '');
  run('rev-parse', '--show-prefix', '--verify', 'HEAD');
  return {
    commits: (paths) =>
      names('log', '--first-parent', '-z', '--format=%H %as', '--', ...paths).map((line) => {
        const [id = '', day = ''] = line.trim().split(' ');
        return { id, day };
      }),
    files: (commit, below) => names('ls-tree', '-r', '-z', '--name-only', commit, '--', below),
    touched: (commit) =>
      names(
        'diff-tree',
        '-r',
        '-z',
        '--root',
        '-m',
        '--first-parent',
        '--no-commit-id',
        '--name-only',
        '--relative',
        commit,
        '--',
        '.',
      ),
    read: (commit, file) => run('show', `${commit}:./${file}`),
  };
}
