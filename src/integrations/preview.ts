import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { INDEX_FOLDER } from '#src/search/names.ts';

/** A problem as the overlay shows it. */
export interface ShownProblem {
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Lets the preview show problems over the page, and takes them away. */
export type ShowProblems = (problems: readonly ShownProblem[]) => void;

interface PreviewOptions {
  /** Folder of the search index. */
  readonly index: string;
  /** Called with the means to show problems once the server runs. */
  readonly ready: (show: ShowProblems) => void;
}

/** The live preview: serves the search index, shows problems on the page, reloads when they are mended. */
export function preview({ index, ready }: PreviewOptions): AstroIntegration {
  return {
    name: 'kelisim:preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`/${INDEX_FOLDER}`, sirv(index, { dev: true }));
        ready((problems) => {
          const [first] = problems;
          if (!first) {
            server.ws.send({ type: 'full-reload' });
            return;
          }
          const { file, line, column } = first;
          const message = problems
            .map(
              (problem) => `${problem.file}:${problem.line}:${problem.column}\n${problem.message}`,
            )
            .join('\n\n');
          server.ws.send({
            type: 'error',
            err: { message, stack: '', loc: { file, line, column } },
          });
        });
      },
    },
  };
}
