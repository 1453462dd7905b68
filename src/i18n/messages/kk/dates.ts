import type { Messages } from '../ru.ts';

export const dates = {
  notLater: (date) => `${date} немесе одан ерте`,
  notEarlier: (date) => `${date} немесе одан кейін`,
  oneOf: (range) => `${range}, дәлірек белгісіз`,
  since: (date) => `басталуы: ${date}`,
  until: (date) => `аяқталуы: ${date}`,
  about: (date) => `шамамен ${date}`,
} satisfies Messages['dates'];
