import { digest } from '#src/content-tree/digest.ts';
import type { Locale } from '#src/site.ts';
import { body } from '../body/body.ts';
import { telling } from '../body/telling.ts';
import { isoDay } from '../calendar.ts';
import { agreementsOf } from '../facts/agreement.ts';
import { CITIES } from '../facts/city.ts';
import { figuresOf, type FigureFacts } from '../facts/figure.ts';
import { measured } from '../facts/indicator.ts';
import { organizationFacts, organizationName } from '../facts/organization.ts';
import { anyOrganization, releaseTitle, type ReleaseFacts } from '../facts/release.ts';
import { totalOf } from '../facts/total.ts';
import { stream, type Random } from '../random.ts';
import { LANGUAGES } from '../text/language.ts';
import type { World } from '../world.ts';
import { amountFields } from './amount.ts';
import { markdownFile, type ContentFile } from './file.ts';
import { toYaml, type Fields } from './yaml.ts';

/** Half of the originals are larger, half smaller, in bytes. */
const MEDIAN_SIZE = 9000;
const LARGEST_SIZE = 40_000;

/** The original and its translations. */
export function* releaseFiles(world: World, release: ReleaseFacts): Generator<ContentFile> {
  const [original, ...translations] = release.locales;
  if (original === undefined) return;
  const random = stream(world.seed, 'release record', release.index);
  const fields = originalFields(world, release, random);
  const room = sizeOf(random) - Buffer.byteLength(toYaml(fields));
  const first = body(telling(world, release, original), { bytes: room });
  yield markdownFile(pathOf(release, original), fields, first.markdown);
  for (const locale of translations) {
    const extent = { paragraphs: first.paragraphs };
    const { markdown } = body(telling(world, release, locale), extent);
    const text = { ...headOf(world, release, locale), translator: 'Kelisim' };
    yield markdownFile(pathOf(release, locale), text, markdown);
  }
}

const pathOf = ({ folder, id }: ReleaseFacts, locale: Locale): string =>
  `releases/${folder}/${id}.${locale}.md`;

/** Log-normal about the median; the sum of twelve uniform numbers is as good as normal. */
function sizeOf(random: Random): number {
  const normal = Array.from({ length: 12 }, () => random.next()).reduce((a, b) => a + b, -6);
  return Math.min(LARGEST_SIZE, MEDIAN_SIZE * 1.5 ** normal);
}

function headOf(world: World, release: ReleaseFacts, locale: Locale): Fields {
  const words = stream(world.seed, 'lead', release.index, locale);
  return {
    title: releaseTitle(world, release, locale),
    lead: LANGUAGES[locale].project.lead(words, release.project[locale]),
  };
}

function originalFields(world: World, release: ReleaseFacts, random: Random): Fields {
  const { id, language, published, event, added } = release;
  const issuer = organizationFacts(world, anyOrganization(random, release));
  const agreements = agreementsOf(world, release);
  const total = totalOf(world, release, agreements);
  return {
    ...headOf(world, release, language),
    titleSupplied: random.chance(0.1) ? true : undefined,
    published,
    place: random.chance(0.6) ? random.pick(CITIES)[language] : undefined,
    issuer: random.chance(0.7) ? issuer.id : undefined,
    event: event?.id,
    agreements: agreements.map((agreement) => agreement.id),
    totals: total
      ? [
          {
            documents: total.documents,
            amount: total.sum ? amountFields(language, total.sum) : undefined,
          },
        ]
      : [],
    figures: figuresOf(world, release)
      .flatMap((figure) => [figure, ...figure.parts])
      .map((figure) => figureFields(language, figure)),
    source: {
      publisher: random.chance(0.6) ? organizationName(issuer, language) : undefined,
      url: random.chance(0.5) ? `https://example.org/news/${id}` : undefined,
      retrieved: random.chance(0.7) ? isoDay(added) : undefined,
      sha256: digest(`${world.seed}/${id}`),
    },
    corrections: random.chance(0.02)
      ? [
          {
            date: isoDay(added + 1 + random.below(200)),
            text: LANGUAGES[language].sentence(random),
          },
        ]
      : [],
    added: isoDay(added),
  };
}

function figureFields(locale: Locale, figure: FigureFacts): Fields {
  const { id, indicator, value, precision, unit, direction, year, countries, sectors } = figure;
  return {
    id,
    indicator,
    asGiven: measured(locale, figure, unit),
    value,
    precision,
    unit,
    direction,
    period: year === null ? undefined : String(year),
    parts: figure.parts.map((part) => part.id),
    countries,
    sectors,
  };
}
