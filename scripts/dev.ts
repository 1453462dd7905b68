import path from 'node:path';
import { commandLine } from '#scripts/command-line.ts';
import { dev } from 'astro';
import type { Inspection } from '#src/check/inspection.ts';
import { oneAtATime } from '#src/build/one-at-a-time.ts';
import { OPTION_TYPES, readOptions } from '#src/build/options.ts';
import {
  completePreview,
  inspectSpelling,
  preparePreview,
  previewFolders,
} from '#src/build/preview.ts';
import { report } from '#src/check/report.ts';
import { writeAstroSchemas } from '#src/editing/editor/files.ts';
import { preview, type PreviewServer } from '#src/integrations/preview.ts';
import type { Archive } from '#src/lib/graph/archive.ts';

/** `npm run dev`: the pages as they are being written, search included. */
const root = process.cwd();
const { values } = commandLine({ options: { ...OPTION_TYPES, port: { type: 'string' } } });
const options = readOptions(values, process.env);
const { contentDir } = options;
const folders = previewFolders(options);
Object.assign(process.env, {
  CONTENT_DIR: folders.content,
  SITE_URL: options.siteUrl,
  KELISIM_PLAN: folders.plan,
  ASTRO_TELEMETRY_DISABLED: '1',
});

let server: PreviewServer | null = null;
let told = '';

/** In the terminal, when it is news, and over the page. */
function tell(inspection: Inspection): void {
  const { text } = report(inspection, { format: 'text', root, contentDir });
  if (text !== told) console.log(text);
  told = text;
  const errors = inspection.problems.filter(({ severity }) => severity === 'error');
  server?.show(
    errors.map(({ message, hint, place, line, column }) => ({
      message,
      hint,
      file: path.join(contentDir, place.file),
      line,
      column,
    })),
  );
}

let archive: Archive | null = null;
let isFaulty = true;

/** Spelling, search index and generated files follow when the pages are there. */
const follow = oneAtATime(async () => {
  tell(await inspectSpelling(options));
  if (archive) await completePreview(archive, options);
}, console.error);

/** Takes the content in as it is now; `true` when there is a new plan. */
function prepare(): boolean {
  const prepared = preparePreview(options);
  const wasFaulty = isFaulty;
  isFaulty = prepared.archive === null;
  archive = prepared.archive ?? archive;
  if (isFaulty || wasFaulty) tell(prepared.inspection);
  return !isFaulty;
}

const update = oneAtATime(async () => {
  await server?.update(prepare);
  if (isFaulty) return;
  writeAstroSchemas(root, contentDir);
  void follow();
}, console.error);

prepare();
await dev({
  root,
  server: values.port === undefined ? {} : { port: portOf(values.port) },
  integrations: [
    preview({
      content: contentDir,
      index: folders.index,
      files: folders.files,
      changed: () => void update(),
      ready(started) {
        server = started;
        void update();
      },
    }),
  ],
});

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  console.error(`--port is “${text}”; it must be a number from 1 to 65535.`);
  process.exit(2);
}
