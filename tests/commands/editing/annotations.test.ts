import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inspect } from '#src/check/inspection.ts';
import { report } from '#src/check/report.ts';
import { copy } from './copy.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: { readonly check: { readonly steps: readonly { uses?: string; run?: string }[] } };
}

interface Tasks {
  readonly tasks: readonly {
    readonly command?: string;
    readonly problemMatcher: {
      readonly pattern: Readonly<Record<'severity' | 'line' | 'message', number>> & {
        readonly regexp: string;
      };
    };
  }[];
}

describe('the workflow that checks the content of a pull request', () => {
  const { on, permissions, jobs } = parse(read('.github/workflows/content.yml')) as Workflow;
  const { steps } = jobs.check;

  test('runs the check in the form that GitHub puts on the lines', () => {
    expect(Object.keys(on)).toEqual(['pull_request']);
    expect(steps.map(({ run }) => run)).toContain('npm run --silent check -- --format github');
  });

  test('may read and nothing else, and takes every action at a fixed commit', () => {
    expect(permissions).toEqual({ contents: 'read' });
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/u.test(action))).toEqual([]);
  });
});

test('the editor’s program reads place, severity and words of a problem from the same form', () => {
  const { tasks } = JSON.parse(read('.vscode/tasks.json')) as Tasks;
  const task = tasks.find(({ command }) => command === 'npm run check -- --format github');
  if (!task) throw new Error('No task runs the check.');
  const { regexp, severity, line: row, message } = task.problemMatcher.pattern;
  const contentDir = copy({ 'agreements/a,b.md': '---\nkind: [\n---\n' });
  const { text } = report(inspect(contentDir), { format: 'github', root: ROOT, contentDir });
  const matches = text.split('\n').map((line) => new RegExp(regexp, 'u').exec(line));
  expect(matches.length).toBeGreaterThan(0);
  expect(matches.every((match) => match !== null)).toBe(true);
  const [first] = matches;
  expect(first?.[severity]).toBe('error');
  expect(Number(first?.[row])).toBeGreaterThan(1);
  expect(first?.[message]).toMatch(/\p{Script=Cyrillic}/u);
});
