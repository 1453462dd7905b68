import { dev } from 'astro';
import type { Inspection } from '#src/build/inspection.ts';
import { parseOptions } from '#src/build/options.ts';
import { preparePreview, previewFolders, watchContent } from '#src/build/preview.ts';
import { report } from '#src/build/report.ts';
import { preview, type ShowProblems } from '#src/integrations/preview.ts';

/** `npm run dev`: the pages as they are being written, search included. */
const root = process.cwd();
const options = parseOptions(process.argv.slice(2), process.env);
const folders = previewFolders(options);
Object.assign(process.env, {
  CONTENT_DIR: options.contentDir,
  SITE_URL: options.siteUrl,
  KELISIM_PLAN: folders.plan,
  ASTRO_TELEMETRY_DISABLED: '1',
});

let show: ShowProblems = () => undefined;
const tell = (inspection: Inspection): void => {
  const format = { format: 'text', root, contentDir: options.contentDir } as const;
  console.log(report(inspection, format).text);
  const errors = inspection.problems.filter(({ severity }) => severity === 'error');
  show(
    errors.map(({ message, hint, place, line, column }) => ({
      message: `${message}\n→ ${hint}`,
      file: place.file,
      line,
      column,
    })),
  );
};

tell(await preparePreview(options));
await dev({
  root,
  integrations: [
    preview({
      index: folders.index,
      ready: (given) => {
        show = given;
      },
    }),
  ],
});
watchContent(options.contentDir, async () => {
  tell(await preparePreview(options));
});
