import { syllables } from '../coinage.ts';

export const ROOTS = syllables(
  'b br c cl cr d dr f fl g gl gr l m n p pl pr r s sc sp st str t tr v',
  'a e i o u',
  {
    codas: 'l m n p r t v nd nt rm rn rt lt ct ss',
    unfit: /^(?:cunt|cum|rap|tit|crap|prict|piss|slut|puss|nip|fann)/u,
  },
);
