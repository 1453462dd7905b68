import { isShared } from '#src/lib/views/shared.ts';

/** A part of a view that stands in other views too. */
export interface SharedPart {
  readonly value: object;
  /** Of its JSON, which is not kept: there are hundreds of thousands of them. */
  readonly digest: string;
}

/** A view without the parts that it shares with others. */
export interface FlatView {
  /** With a number, from 0, in place of each shared part. */
  readonly json: string;
  /** The parts by their numbers. */
  readonly parts: readonly SharedPart[];
  /** Of all that the view says. */
  readonly digest: string;
}

/** What stands in place of a shared part. */
const PLACE = '#';
interface PartPlace {
  readonly [PLACE]: number;
}

/** Flattens views one after the other; a part that comes again is the same object as before. */
export function viewFlattener(digestOf: (text: string) => string): (view: object) => FlatView {
  const known = new Map<object, SharedPart>();
  const partOf = (value: object): SharedPart => {
    const found = known.get(value) ?? { value, digest: digestOf(JSON.stringify(value)) };
    known.set(value, found);
    return found;
  };
  return (view) => {
    const parts: SharedPart[] = [];
    const put = (value: object): PartPlace => ({ [PLACE]: parts.push(partOf(value)) - 1 });
    const json = JSON.stringify(replaced(view, put));
    const digests = parts.map((part) => part.digest);
    return { json, parts, digest: digestOf([json, ...digests].join('\n')) };
  };
}

/** The same value with something else for each shared part; what holds none is not copied. */
function replaced(value: unknown, put: (part: object) => PartPlace): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isShared(value)) return put(value);
  if (Array.isArray(value)) return replacedIn(value, put);
  const own = value as Readonly<Record<string, unknown>>;
  let copy: Record<string, unknown> | undefined;
  for (const name in own) {
    const part = own[name];
    const other = typeof part === 'object' ? replaced(part, put) : part;
    if (other === part) continue;
    copy ??= { ...own };
    copy[name] = other;
  }
  return copy ?? value;
}

function replacedIn(list: readonly unknown[], put: (part: object) => PartPlace): unknown {
  let copy: unknown[] | undefined;
  for (const [at, item] of list.entries()) {
    const other = replaced(item, put);
    if (other === item) continue;
    copy ??= [...list];
    copy[at] = other;
  }
  return copy ?? list;
}

/** The view of which this is the JSON. @param partAt Gives the shared part of a number. */
export function wholeView(json: unknown, partAt: (number: number) => unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map((item) => wholeView(item, partAt));
  if (isPlace(json)) return partAt(json[PLACE]);
  const holder = json as Record<string, unknown>;
  for (const name in holder) {
    const own = holder[name];
    if (typeof own === 'object') holder[name] = wholeView(own, partAt);
  }
  return holder;
}

const isPlace = (value: object): value is PartPlace => PLACE in value;
