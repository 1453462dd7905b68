import type { Messages } from '../ru.ts';

export const dates = {
  notLater: (date) => `not later than ${date}`,
  notEarlier: (date) => `not earlier than ${date}`,
  oneOf: (range) => `${range}, not known more closely`,
  since: (date) => `from ${date}`,
  until: (date) => `to ${date}`,
  about: (date) => `about ${date}`,
} satisfies Messages['dates'];
