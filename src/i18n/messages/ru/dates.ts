/**
 * Dates that are less or more than one day. `genitive` and `nominative` are the same date in two cases:
 * «сентября 2016 г.», «сентябрь 2016 г.»
 */
export const dates = {
  notLater: (genitive: string) => `не позднее ${genitive}`,
  notEarlier: (genitive: string) => `не ранее ${genitive}`,
  oneOf: (range: string) => `${range}, точнее не известно`,
  since: (genitive: string) => `с ${genitive}`,
  until: (nominative: string) => `по ${nominative}`,
  about: (genitive: string) => `около ${genitive}`,
};
