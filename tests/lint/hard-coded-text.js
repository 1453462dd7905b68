/** Attributes whose value a reader sees or hears. */
const SEEN =
  /^(?:alt|aria-(?:label|description|roledescription|valuetext)|content|data-label|data-copy|label|placeholder|title|set:text)$/u;

/** Values of `content` that programs read. */
const META =
  /^(?:charset|color-scheme|og:(?:site_name|type|image:type)|referrer|robots|twitter:card|viewport)$/u;

/** Names that are the same in every language. */
const NAMES = /^(?:CC BY 4\.0|MIT|SHA-256)$/u;

const LETTER = /\p{L}{2}/u;
const OTHER_ALPHABET = /\p{Script=Cyrillic}/u;

/** Texts of components, layouts and pages come from `src/i18n/messages`, where each language has them. */
export const hardCodedText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      text: '“{{text}}” is said in one language only: put it into src/i18n/messages/{ru,kk,en}.',
    },
  },
  create(context) {
    const report = (node, value) => {
      const text = value.replace(/\s+/gu, ' ').replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
      if (!LETTER.test(text) || NAMES.test(text)) return;
      context.report({ node, messageId: 'text', data: { text } });
    };
    const isMachine = ({ parent }) =>
      parent.attributes?.some(
        ({ name, value }) =>
          /^(?:name|property|charset|http-equiv)$/u.test(name?.name ?? '') &&
          META.test(value?.value),
      );

    /** Texts that an expression may come to: `a ?? 'text'`, `a ? 'b' : 'c'`, `${a} text`. */
    function said(node) {
      switch (node?.type) {
        case 'Literal':
          if (typeof node.value === 'string') report(node, node.value);
          break;
        case 'TemplateLiteral':
          for (const part of node.quasis) report(part, part.value.cooked);
          break;
        case 'ConditionalExpression':
          said(node.consequent);
          said(node.alternate);
          break;
        case 'LogicalExpression':
          said(node.right);
          break;
        case 'JSXExpressionContainer':
          said(node.expression);
      }
    }

    return {
      JSXText: (node) => report(node, node.value),
      'JSXElement > JSXExpressionContainer': said,
      'JSXFragment > JSXExpressionContainer': said,
      JSXAttribute(node) {
        const { name, namespace } = node.name;
        const full = namespace ? `${namespace.name}:${name.name}` : name;
        if (SEEN.test(full) && !isMachine(node)) said(node.value);
      },
      AstroTemplateLiteralAttribute(node) {
        if (SEEN.test(node.name.name)) said(node.value.expression);
      },
      // Whatever the place: no other part of these folders has words in Cyrillic letters.
      Literal(node) {
        const inTemplate = /^JSX/u.test(node.parent.type);
        if (!inTemplate && OTHER_ALPHABET.test(String(node.value)))
          report(node, String(node.value));
      },
    };
  },
};
