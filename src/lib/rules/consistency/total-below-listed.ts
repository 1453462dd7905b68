import type { Amount } from '../../records/amount.ts';
import type { Release } from '../../records/release.ts';
import type { Finding, Rule } from '../rule.ts';

/** «Около» allows a tenth. */
const ABOUT = 0.1;

/** An announced total covers at least what the release lists. */
export const totalBelowListed: Rule = {
  id: 'total-below-listed',
  severity: 'error',
  demand: 'Объявленный итог не меньше числа и суммы документов, которые перечисляет релиз.',
  *check({ records, fileOf }) {
    const amounts = new Map(records.agreements.map(({ id, amount }) => [id, amount]));
    for (const release of records.releases) {
      const own = release.agreements.flatMap((id) => amounts.get(id) ?? []);
      const listed = { documents: release.agreements.length, amounts: own };
      for (const { path, ...finding } of shortfalls(release.totals, listed)) {
        yield { ...finding, place: { file: fileOf('releases', release.id), path } };
      }
    }
  },
};

type Judgement = Omit<Finding, 'place'> & { readonly path: readonly (string | number)[] };

/** Documents of a list: how many, and the sums of their own. */
export interface Listed {
  readonly documents: number;
  readonly amounts: readonly Amount[];
}

/** What announced totals leave uncovered of a list. */
export const shortfalls = (totals: Release['totals'], listed: Listed): Judgement[] => [
  ...belowCount(totals, listed.documents),
  ...belowSum(totals, listed.amounts),
];

/** Several totals may stand for different kinds of documents: together they cover the list. */
function* belowCount(totals: Release['totals'], listed: number): Generator<Judgement> {
  const announced = totals.reduce((sum, { documents }) => sum + documents, 0);
  if (totals.length === 0 || announced >= listed) return;
  yield {
    message: `Объявлено документов ${announced}, а перечислено ${listed}: читатель увидел бы, что не названо меньше нуля.`,
    hint: 'Исправьте documents или список agreements.',
    path: ['totals', 0, 'documents'],
  };
}

function* belowSum(totals: Release['totals'], own: readonly Amount[]): Generator<Judgement> {
  const announced = totals.flatMap(({ amount }, index) => (amount ? [{ amount, index }] : []));
  const [first] = announced;
  if (!first || announced.some(({ amount }) => amount.bound === 'more-than')) return;
  const { currency } = first.amount;
  if (announced.some(({ amount }) => amount.currency !== currency)) return;
  const listed = own.filter((amount) => amount.currency === currency);
  const most = announced.reduce((sum, { amount }) => sum + upper(amount), 0);
  const least = listed.reduce((sum, amount) => sum + lower(amount), 0);
  if (least <= most) return;
  yield {
    message: `Объявлена сумма «${first.amount.asGiven}», а у перечисленных документов вместе не меньше ${least} ${currency}: одно из чисел неверно.`,
    hint: 'Сверьте сумму итога и собственные суммы документов с источником.',
    path: ['totals', first.index, 'amount', 'value'],
  };
}

const upper = ({ value, bound }: Amount): number =>
  bound === 'about' ? value * (1 + ABOUT) : value;
const lower = ({ value, bound }: Amount): number =>
  bound === 'about' ? value * (1 - ABOUT) : value;
