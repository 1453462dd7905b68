import { hash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** What a command loads in threads, or only when a change needs it: modules of their own beside the command. */
const BESIDE = {
  check: [
    'src/check/recheck/looking-thread.ts',
    'src/check/reading-thread.ts',
    'src/lib/rules/text/body-tree.ts',
  ],
};

/** In milliseconds; a bundle of other code may be in use until then. */
const DAY = 86_400_000;
const CANNOT_WRITE = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * A command of `scripts/` as one file of JavaScript in `.cache/commands`, made anew when its code changes: to find,
 * read and strip hundreds of modules of TypeScript takes longer than to check a small change.
 * @param {string} root Folder of the project.
 * @param {string} name Of the command.
 * @returns {Promise<string>} Path of the module; that of the TypeScript where nothing can be written.
 * @throws when the code cannot be bundled.
 */
export async function bundleOf(root, name) {
  const folder = path.join(root, '.cache/commands');
  const bundle = path.join(folder, `${name}-${stampOf(root)}`);
  const module = path.join(bundle, `${name}.mjs`);
  if (lstatSync(module, { throwIfNoEntry: false })) return module;
  const unfinished = path.join(folder, `unfinished-${process.pid}`);
  try {
    mkdirSync(unfinished, { recursive: true });
  } catch (error) {
    if (CANNOT_WRITE.has(error.code)) return path.join(root, 'scripts', `${name}.ts`);
    throw error;
  }
  sweep(folder);
  await make(root, name, unfinished);
  try {
    renameSync(unfinished, bundle);
  } catch (error) {
    // Another process was faster.
    if (!lstatSync(module, { throwIfNoEntry: false })) throw error;
    rmSync(unfinished, { recursive: true });
  }
  return module;
}

/** Of the status of all code and of what is installed. */
function stampOf(root) {
  const lines = [process.version, root];
  const add = (file) => {
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(path.join(root, file));
    lines.push(`${file} ${size} ${mtimeMs} ${ctimeMs} ${ino}`);
  };
  for (const folder of ['src', 'scripts']) {
    const entries = readdirSync(path.join(root, folder), { recursive: true });
    entries
      .filter((file) => /\.m?[jt]s$/u.test(file))
      .sort()
      .forEach((file) => add(path.join(folder, file)));
  }
  add('package-lock.json');
  return hash('sha256', lines.join('\n')).slice(0, 16);
}

/** Removes the bundles of other code that nobody can be using. */
function sweep(folder) {
  for (const name of readdirSync(folder)) {
    const old = path.join(folder, name);
    if (lstatSync(old).mtimeMs < Date.now() - DAY) rmSync(old, { recursive: true, force: true });
  }
}

async function make(root, name, outdir) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: [`scripts/${name}.ts`, ...BESIDE[name]],
    outdir,
    entryNames: '[name]',
    chunkNames: '[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: `node${process.versions.node}`,
    external: ['cspell-lib', '@cspell/*'],
    // Packages of CommonJS ask for modules of Node.
    banner: {
      js: `import { createRequire as kelisimRequire } from 'node:module'; globalThis.require ??= kelisimRequire(import.meta.url);`,
    },
    logLevel: 'error',
    plugins: [placesKept(root, BESIDE[name])],
  });
  utimesSync(outdir, new Date(), new Date());
}

/** Stands for the address of the bundle until the addresses of the sources are written out. */
const HERE = 'KELISIM_BUNDLE_URL';

/** Modules of the project know where they lie, and find those beside the bundle. */
function placesKept(root, beside) {
  const moved = new Map(beside.map((file) => [`./${path.basename(file)}`, besideAddress(file)]));
  return {
    name: 'places-kept',
    setup({ onLoad }) {
      // esbuild hands the filter to Go, which knows no flag u.
      onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        if (
          !file.startsWith(path.join(root, 'src')) &&
          !file.startsWith(path.join(root, 'scripts'))
        )
          return undefined;
        const contents = readFileSync(file, 'utf8')
          .replace(/import\.meta\.resolve\('([^']+)'\)/gu, (text, name) =>
            moved.has(name) ? `${moved.get(name)}.href` : text,
          )
          .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
          .replace(/\brequire\('(#src\/[^']+)'\)/gu, (text, name) => {
            const own = moved.get(`./${path.basename(name)}`);
            return own
              ? `require(process.getBuiltinModule('node:url').fileURLToPath(${own}))`
              : text;
          });
        return { contents: contents.replaceAll(HERE, 'import.meta.url'), loader: 'ts' };
      });
    },
  };
}

const besideAddress = (file) => `new URL('./${path.basename(file, '.ts')}.mjs', ${HERE})`;
