import { Document, parseDocument, visit, type Node, type ToStringOptions } from 'yaml';

/** How the archive writes YAML: no line is broken, single quotes, lists set in. */
const STYLE: ToStringOptions = { lineWidth: 0, singleQuote: true };

/** A YAML text as nodes with places; dates stay strings. */
export const yamlNodes = (yaml: string): Document => parseDocument(yaml, { schema: 'core' });

/** A node as text, its comments and quotes as they were. */
export function writeNode(node: Node): string {
  const document = new Document(null, { schema: 'core' });
  document.contents = node;
  return document.toString(STYLE);
}

/** Plain values as text; what YAML or another reader of it could take for a date or a number gets quotes. */
export function writeYaml(data: unknown): string {
  const document = new Document(data, { schema: 'core', aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && AMBIGUOUS.test(node.value)) node.type = 'QUOTE_SINGLE';
    },
  });
  return document.toString(STYLE);
}

/** Nothing but what dates and numbers are made of, or a word that YAML 1.1 reads as true or false. */
const AMBIGUOUS = /^(?:[-+.[]*\d[-+.\d:_/,TZ~?eE \]]*|y|n|yes|no|on|off)$/iu;
