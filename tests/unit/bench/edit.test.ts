import { expect, it } from 'vitest';
import { withNewName } from '#src/bench/edit.ts';

it('puts a new name before the old one, which agreements may go on using', () => {
  const text =
    "---\nnames:\n  - text: 'ТОО: «Мункай»'\n    language: ru\n    basis: text\n  - text: Munqai LLP\n    language: en\nkind: company\n---\n";
  expect(withNewName(text)).toBe(
    "---\nnames:\n  - text: 'ТОО: «Мункай» Плюс'\n    language: ru\n    basis: text\n  - text: 'ТОО: «Мункай»'\n    language: ru\n    basis: text\n  - text: Munqai LLP\n    language: en\nkind: company\n---\n",
  );
});

it('says so when there is no name', () => {
  expect(() => withNewName('---\nkind: company\n---\n')).toThrow('no list of names');
});
