import type { Rule } from '../rule.ts';

/** The name by which a source calls a party is one of the organization's names. */
export const partyName: Rule = {
  id: 'unknown-party-name',
  severity: 'error',
  demand: 'Имя стороны в поле as записано среди имён организации.',
  *check({ records, fileOf }) {
    const names = new Map(
      records.organizations.map(({ id, names: own }) => [id, own.map(({ text }) => text)]),
    );
    for (const { id, parties } of records.agreements) {
      for (const [index, { organization, as }] of parties.entries()) {
        const known = organization === null ? undefined : names.get(organization);
        if (as === null || !known || known.includes(as)) continue;
        yield {
          message: `Имени «${as}» у организации «${organization}» нет: читатель не понял бы, о ком речь.`,
          hint: `Добавьте его в names организации или исправьте. Есть: ${known.join('; ')}.`,
          place: { file: fileOf('agreements', id), path: ['parties', index, 'as'] },
        };
      }
    }
  },
};
