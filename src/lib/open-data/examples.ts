import type { TableName } from './tables.ts';

/** A question that the open data answer, as SQL over tables that hold the CSV as it is. */
export interface DataExample {
  readonly id: 'parties' | 'stages' | 'places';
  /** Tables that the question needs. */
  readonly tables: readonly TableName[];
  readonly sql: string;
}

/** Questions of the data page; the tests ask them. */
export const DATA_EXAMPLES: readonly DataExample[] = [
  {
    id: 'parties',
    tables: ['parties', 'organizations'],
    sql: 'SELECT o.name_ru, count(*) AS n FROM parties p JOIN organizations o ON o.id = p.organization GROUP BY o.id ORDER BY n DESC, o.id LIMIT 5',
  },
  {
    id: 'stages',
    tables: ['agreements'],
    sql: "SELECT stage, count(*) AS n, sum(amount_value <> '') AS with_sum FROM agreements GROUP BY stage ORDER BY n DESC",
  },
  {
    id: 'places',
    tables: ['agreements'],
    sql: 'SELECT r.value AS region, count(*) AS n FROM agreements a, json_each(a.regions) r GROUP BY r.value ORDER BY n DESC, region',
  },
];

/** The command that asks a question in a folder with the CSV files, with the `sqlite3` of sqlite.org. */
export const exampleCommand = ({ tables, sql }: DataExample): string =>
  [
    'sqlite3',
    ...tables.map((table) => `-cmd ".import --csv ${table}.csv ${table}"`),
    `:memory: "${sql}"`,
  ].join(' ');
