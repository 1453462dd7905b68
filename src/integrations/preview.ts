import path from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import sirv from 'sirv';
import { INDEX_FOLDER } from '#src/search/names.ts';
import { closedGate } from './gate.ts';

/** A problem as the overlay shows it. */
export interface ShownProblem {
  readonly message: string;
  readonly hint: string;
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The running preview. */
export interface PreviewServer {
  /**
   * Makes a change of the plan while nothing is answered, and takes it in when it says that there is one; open
   * pages load anew. Before the first call nothing is answered at all: Astro would do it from an older plan.
   */
  readonly update: (change: () => boolean) => Promise<void>;
  /** Shows problems over every page, those opened later too; with none, takes them away. */
  readonly show: (problems: readonly ShownProblem[]) => void;
}

interface PreviewOptions {
  /** Folder that the editor writes in. */
  readonly content: string;
  /** Folder of the search index. */
  readonly index: string;
  /** Folder of generated files. */
  readonly files: string;
  /** Called after each burst of changes of the content. */
  readonly changed: () => void;
  /** Called once the server runs. */
  readonly ready: (server: PreviewServer) => void;
}

/** Milliseconds without a change after which a burst is over. */
const QUIET = 60;

type SetUp = HookParameters<'astro:server:setup'>;

/** The live preview: serves what Astro does not render, shows problems on the page, reloads when they are mended. */
export function preview(options: PreviewOptions): AstroIntegration {
  const { index, files } = options;
  let running: PreviewServer | null = null;
  return {
    name: 'kelisim:preview',
    hooks: {
      'astro:config:setup': ({ updateConfig, addMiddleware }) => {
        addMiddleware({ order: 'pre', entrypoint: new URL('./gone.ts', import.meta.url) });
        const ignored = [`${index}*/**`, `${files}*/**`];
        updateConfig({ vite: { server: { watch: { ignored } } } });
      },
      'astro:server:setup': (setUp) => {
        running = serve(setUp, options);
        watch(setUp, options);
      },
      'astro:server:start': () => {
        if (running) options.ready(running);
      },
    },
  };
}

function serve({ server, refreshContent }: SetUp, { index, files }: PreviewOptions): PreviewServer {
  const gate = closedGate();
  let shown: ReturnType<typeof overlay> = null;
  server.middlewares.use(gate.pass);
  server.middlewares.use(`/${INDEX_FOLDER}`, sirv(index, { dev: true }));
  server.middlewares.use(sirv(files, { dev: true }));
  server.ws.on('connection', () => {
    if (shown) server.ws.send(shown);
  });
  return {
    update: (change) =>
      gate.exclusively(async () => {
        if (change()) await refreshContent?.({});
      }),
    show(problems) {
      const former = shown;
      shown = overlay(problems);
      if (shown) server.ws.send(shown);
      else if (former) server.ws.send({ type: 'full-reload' });
    },
  };
}

function watch({ server }: SetUp, { content, changed }: PreviewOptions): void {
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  };
  server.watcher.add(content);
  server.watcher.on('all', (_, file) => {
    if (!path.relative(content, file).startsWith('..')) later();
  });
  // What is changed before the watcher knows the folder is no change to it.
  server.watcher.once('ready', later);
}

/** Vite's overlay has one place and one text: the first problem's place, and all problems in words. */
function overlay(problems: readonly ShownProblem[]) {
  const [first] = problems;
  if (!first) return null;
  const { file, line, column } = first;
  const texts = problems.map(
    (problem) =>
      `${problem.file}:${problem.line}:${problem.column}\n${problem.message}\n→ ${problem.hint}`,
  );
  const err = { message: texts.join('\n\n'), stack: '', id: file, loc: { file, line, column } };
  return { type: 'error' as const, err: { ...err, plugin: 'npm run check' } };
}
