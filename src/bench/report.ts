import { comparisonsOf, isMeasured } from './comparison.ts';
import type { Count } from './difference.ts';
import { growthsOf } from './growth.ts';
import { limitsOf, type Limit } from './limit.ts';
import type { Measurement } from './measurement.ts';
import { STEP_TITLES, STEPS, type PeerResult, type SizeResult } from './result.ts';
import { spreadOf, type Spread } from './spread.ts';
import type { Table } from './table.ts';

/** A table with a line above it. */
export interface Block {
  readonly title: string;
  readonly table: Table;
}

/** All that a person is shown of the results. */
export function blocksOf(results: readonly SizeResult[]): Block[] {
  const growths = growthsOf(results).map(({ from, to, step, times }) => [
    `${STEP_TITLES[step]}, ${grouped(from)} → ${grouped(to)}`,
    `× ${times.toFixed(2)}`,
  ]);
  const growth = { title: 'Growth', table: { head: ['What', 'wall'], rows: growths } };
  return [...results.flatMap(blocksOfSize), ...(growths.length > 0 ? [growth] : [])];
}

function blocksOfSize(result: SizeResult): Block[] {
  const { size, records, files, difference, sections } = result;
  const amount = `${grouped(size)} releases, ${grouped(records)} records, ${grouped(files)} files`;
  const ratios = comparisonsOf(result).map(({ step, peer, wall, cpu }) => [
    `${STEP_TITLES[step]} / (${peer} + Pagefind)`,
    cell(wall, 2),
    cell(cpu, 2),
  ]);
  return [
    { title: amount, table: costs(result) },
    { title: 'Limits, promised for 10,000 releases on 2 cores', table: limits(limitsOf(result)) },
    ...(ratios.length > 0
      ? [{ title: 'Ratios', table: { head: ['What', 'wall', 'CPU'], rows: ratios } }]
      : []),
    {
      title: 'Files changed by one release with 3 agreements and 2 new organizations',
      table: {
        head: ['Why', 'added', 'changed', 'removed'],
        rows: [
          ...difference.reasons.map((count) => counted(count.reason, count)),
          counted('all pages', difference.html),
          counted('all files', difference.all),
        ],
      },
    },
    ...sections,
  ];
}

const COSTS = ['What', 'wall, s', 'CPU, s', 'largest Node, GB', 'largest process, GB', 'all, GB'];

function costs({ steps, peers }: SizeResult): Table {
  return {
    head: COSTS,
    rows: [
      ...STEPS.filter((step) => steps[step].length > 0).map((step) =>
        costOf(STEP_TITLES[step], steps[step]),
      ),
      ...peers.flatMap(costsOfPeer),
    ],
  };
}

function costsOfPeer(peer: PeerResult): string[][] {
  if (!isMeasured(peer)) return [[`${peer.name}: not measured`, ...COSTS.slice(1).map(() => '–')]];
  return [
    costOf(
      `${peer.name} ${peer.version}`,
      peer.runs.map(({ build }) => build),
    ),
    costOf(
      `Pagefind after ${peer.name}`,
      peer.runs.map(({ index }) => index),
    ),
  ];
}

function costOf(title: string, runs: readonly Measurement[]): string[] {
  const bytes = (of: (run: Measurement) => number | null): string =>
    cell(spreadOf(runs.map((run) => gigabytes(of(run)))), 2);
  return [
    title,
    cell(spreadOf(runs.map(({ wallSeconds }) => wallSeconds)), 1),
    cell(spreadOf(runs.map(({ cpuSeconds }) => cpuSeconds)), 1),
    bytes(({ nodeBytes }) => nodeBytes),
    bytes(({ largestBytes }) => largestBytes),
    bytes(({ treeBytes }) => treeBytes),
  ];
}

/** Hugo and Pagefind's own process are no Node: what has no Node process has nothing to tell of it. */
const gigabytes = (bytes: number | null): number | null =>
  bytes === null || bytes === 0 ? null : bytes / 1e9;

function limits(found: readonly Limit[]): Table {
  const rows = found.map(({ what, value, most, unit }) => {
    const digits = unit === 'files' ? 0 : 2;
    const number = (of: number): string => `${of.toFixed(digits)}${UNITS[unit]}`;
    const verdict = value === null ? '–' : value <= most ? 'kept' : 'not kept';
    return [what, value === null ? '–' : number(value), number(most), verdict];
  });
  return { head: ['What', 'measured', 'at most', ''], rows };
}

const UNITS: Readonly<Record<Limit['unit'], string>> = {
  times: '',
  files: '',
  GB: ' GB',
  'a record': ' a record',
};

const counted = (what: string, count: Count): string[] => [
  what,
  ...[count.added, count.changed, count.removed].map(String),
];

/** `12.3 (11.9–12.8)`: the median, and between which values it lies. */
function cell(spread: Spread | null, digits: number): string {
  if (!spread) return '–';
  const [median, least, most] = [spread.median, spread.least, spread.most].map((value) =>
    value.toFixed(digits),
  );
  return least === most ? (median ?? '') : `${median} (${least}–${most})`;
}

const grouped = (count: number): string => new Intl.NumberFormat('en').format(count);
