/** XML that needs no escaping any more. */
export interface Xml {
  readonly xml: string;
}

type Value = string | Xml | readonly Xml[];

/** XML as a template: strings are escaped, for elements and attributes alike; XML is taken as it is. */
export function xml(parts: TemplateStringsArray, ...values: readonly Value[]): Xml {
  return { xml: String.raw({ raw: parts }, ...values.map(source)) };
}

/** Nothing, where an element is not always there. */
export const NOTHING: Xml = { xml: '' };

const source = (value: Value): string => {
  if (typeof value === 'string') return escaped(value);
  return 'xml' in value ? value.xml : value.map((each) => each.xml).join('');
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML 1.0 has no way to write most control characters, so they are left out. */
const escaped = (text: string): string =>
  text.replaceAll(
    /[&<>"\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu,
    (sign) => ENTITIES[sign] ?? '',
  );
