type Scalar = string | number | boolean;

/** What a frontmatter is made of; an absent value is `undefined`: it is not written, nor is an empty list. */
export type Value = Scalar | undefined | readonly Value[] | Fields;
export interface Fields {
  readonly [key: string]: Value;
}

/**
 * YAML in the style of the archive: blocks, and single quotes where a plain scalar would be read as something
 * else. For these few shapes it is many times faster than the library that reads them back.
 */
export function toYaml(fields: Fields): string {
  return mapping(fields, '');
}

function mapping(fields: Fields, indent: string): string {
  return Object.entries(fields)
    .map(([key, value]) => (isAbsent(value) ? '' : `${indent}${key}:${node(value, indent)}`))
    .join('');
}

function node(value: Exclude<Value, undefined>, indent: string): string {
  const inner = `${indent}  `;
  if (isList(value)) return `\n${value.map((item) => `${inner}- ${entry(item, inner)}`).join('')}`;
  return typeof value === 'object' ? `\n${mapping(value, inner)}` : ` ${scalar(value)}\n`;
}

/** The first line of an entry stands beside its dash. */
function entry(item: Value, indent: string): string {
  if (typeof item === 'object' && !isList(item)) return mapping(item, `${indent}  `).trimStart();
  if (isList(item) || item === undefined) throw new TypeError('A list holds scalars or mappings.');
  return `${scalar(item)}\n`;
}

function scalar(value: Scalar): string {
  if (typeof value !== 'string') return String(value);
  return isPlain(value) ? value : `'${value.replaceAll("'", "''")}'`;
}

const isPlain = (text: string): boolean =>
  /^[\p{L}«“]/u.test(text) &&
  !/: |:$| #| $|\n/u.test(text) &&
  !/^(?:true|false|null|yes|no|on|off)$/iu.test(text);

const isAbsent = (value: Value): value is undefined =>
  value === undefined || (isList(value) && value.length === 0);

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
