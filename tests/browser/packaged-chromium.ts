import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/chromium');

/** Prints nothing; unpacks into the folder for temporary files. */
const UNPACK = `await (await import('@sparticuz/chromium')).default.executablePath();`;

/** What Playwright needs to start Chromium. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Record<string, string | undefined>;
}

/**
 * The Chromium inside the npm package `@sparticuz/chromium` (Linux x64), with the libraries and fonts that come
 * with it, so that a bare machine is enough and text has the same width on every machine. Unpacked once for
 * each version, about 200 MB.
 */
export async function packagedChromium(): Promise<Chromium> {
  const folder = path.join(CACHE, await packageVersion());
  if (!existsSync(folder)) await unpack(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  };
}

async function packageVersion(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const manifest = await readFile(path.join(path.dirname(entry), '../package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Unpacks beside `folder` and renames, so that a killed or parallel run leaves nothing half done. */
async function unpack(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const staging = await mkdtemp(path.join(CACHE, 'unpacking-'));
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: import.meta.dirname,
    // The package unpacks its libraries only where it believes to run on Amazon's servers.
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
  await writeFile(path.join(staging, 'fonts.conf'), fontConfiguration(folder));
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
