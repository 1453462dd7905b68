import { kazakh } from '../../plural.ts';
import type { Messages } from '../ru.ts';

const documents = kazakh('құжат');

export const release = {
  kind: 'Баспасөз релизі',
  retelling: 'Архивтің баяндауы, бейресми мәтін',
  titleSupplied: 'Мәтіннің тақырыбы болмаған: оны архив қойды.',
  translation: (translator) => `Архивтің аудармасы (${translator}), бейресми.`,
  original: 'Жазбаның түпнұсқасы',
  published: 'Жарияланған күні',
  publishedUnknown: 'мәтінде көрсетілмеген',
  dayUnknown: 'күні көрсетілмеген',
  place: 'Орны',
  placeUnknown: 'мәтінде көрсетілмеген',
  issuer: 'Кім шығарған',
  issuerUnknown: 'мәтінде көрсетілмеген',
  added: 'Архивке алынған күні',
  facts: 'Мәліметтер',
  text: 'Мәтін',
  announced: 'Осы релизде хабарланған құжаттар',
  announcedCount: (count) => `хабарланғаны: ${documents(count)}`,
  noAgreements: 'Бұл релизде құжаттар хабарланбаған.',
  figures: 'Көрсеткіштер',
  event: 'Іс-шара',
  organizations: 'Аталған ұйымдар',
  source: 'Дереккөз',
  publisher: 'Жариялаушы',
  publisherUnknown: 'белгісіз',
  address: 'Жарияланған мекенжайы',
  addressUnknown: 'белгісіз',
  retrieved: 'Мәтін алынған күн',
  retrievedUnknown: 'белгісіз',
  digest: 'Алынған мәтіннің SHA-256 дайджесті',
  digestUnknown: 'жазылмаған',
  corrections: 'Түзетулер',
  languages: 'Осы жазба басқа тілдерде',
  totals: {
    announced: 'хабарланған',
    listed: 'архив тізімінде',
    unnamed: 'релизде аталмаған',
    amount: 'Жалпы сома',
    amountCovers: (count) =>
      `Бұл – барлық құжат бойынша ортақ қорытынды (${documents(count)}); құжаттар арасында бөлінбеген.`,
    asGiven: 'мәтінде',
    called: 'Мәтінде бұл құжаттар былай аталған',
  },
} satisfies Messages['release'];
