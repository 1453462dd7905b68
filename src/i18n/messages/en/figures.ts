import type { Messages } from '../ru.ts';

export const figures = {
  what: 'What is measured',
  value: 'Value',
  asGiven: 'As given',
  period: 'Period',
  periodUnknown: 'not given in the text',
  release: 'Release',
  directions: { total: 'turnover', export: 'exports', import: 'imports' },
  precision: (step) => `precision of the source: ${step}`,
  countries: 'Countries',
  sectors: 'Sectors',
  sectorsAsExamples: 'Sectors named as examples',
  partsOf: (total) => `What makes up ${total}`,
  checked: (sum, given) => `${sum}; the source gives ${given}: they agree`,
} satisfies Messages['figures'];
