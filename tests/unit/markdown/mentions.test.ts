import { expect, test } from 'vitest';
import { mentionsOf } from '#src/markdown/mentions.ts';

const BODY = `Вступление без ссылок.

1. [Мост](agreement:bridge), стороны: [завод](organization:works).
2. [Паром](agreement:ferry)
   - и [мост](agreement:bridge) рядом

[Сайт](https://a.example) и [p1](#p1).
`;

test('each record is mentioned where the text links to it, under the anchor of the page', () => {
  const mentions = mentionsOf(BODY);
  expect(mentions.get('agreement:bridge')).toEqual([
    { anchor: 'p2', text: 'Мост, стороны: завод.' },
    { anchor: 'p4', text: 'и мост рядом' },
  ]);
  expect(mentions.get('agreement:ferry')).toEqual([{ anchor: 'p3', text: 'Паром' }]);
  expect([...mentions.keys()]).toEqual([
    'agreement:bridge',
    'organization:works',
    'agreement:ferry',
  ]);
});

test('nothing is carried over from one body to the next', () => {
  mentionsOf(BODY);
  const mentions = mentionsOf('[Док](organization:dock)');
  expect([...mentions.keys()]).toEqual(['organization:dock']);
  expect(mentions.get('organization:dock')).toEqual([{ anchor: 'p1', text: 'Док' }]);
});
