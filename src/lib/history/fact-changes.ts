import { canonical } from './canonical.ts';
import type { FactChange } from './entry.ts';

type Facts = Readonly<Record<string, unknown>>;

/** What differs between two sets of facts, field by field, as deep as both have the same shape. */
export function factChanges(before: Facts, after: Facts): FactChange[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].sort().flatMap((field) => compare(field, before[field], after[field]));
}

function compare(field: string, from: unknown, to: unknown): FactChange[] {
  if (from !== undefined && to !== undefined && canonical(from) === canonical(to)) return [];
  if (isObject(from) && isObject(to) && isComparable(from, to)) {
    return factChanges(from, to).map((change) => ({
      ...change,
      field: `${field}.${change.field}`,
    }));
  }
  return [{ field, from: from ?? null, to: to ?? null }];
}

const isObject = (value: unknown): value is Facts => value !== null && typeof value === 'object';

/** Lists are compared item by item only when none came or went: otherwise the places mean something else. */
function isComparable(from: Facts, to: Facts): boolean {
  if (!Array.isArray(from) && !Array.isArray(to)) return true;
  return Array.isArray(from) && Array.isArray(to) && from.length === to.length;
}
