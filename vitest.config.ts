import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** The files share a site that is built before the first, and run one after another. */
const shared = {
  globalSetup: 'tests/site/setup.ts',
  fileParallelism: false,
  testTimeout: MINUTE,
  hookTimeout: 5 * MINUTE,
};

function project(name: string, options = {}) {
  return { test: { name, include: [`tests/${name}/**/*.test.ts`], ...options } };
}

/** Loaded by Node itself, as the commands are: no transformation, and no module loaded twice in a worker. */
const plain = { isolate: false, experimental: { viteModuleRunner: false } };

/** Each folder of tests is a project: `npx vitest run --project unit`. */
export default defineConfig({
  test: {
    allowOnly: false,
    expect: { requireAssertions: true },
    projects: [
      // Nothing outlives a test of the core, so its modules are loaded once for all files.
      project('unit', plain),
      // Commands as a person runs them, whole folders, campaigns, servers, other processes.
      project('commands', { ...plain, testTimeout: MINUTE, hookTimeout: MINUTE }),
      // Whole builds, again and again.
      project('builds', plain),
      (environment) => getViteConfig(project('astro'))(environment),
      // The pages are parsed once for all files.
      project('site', { ...shared, isolate: false }),
      project('browser', shared),
      // Sites of a small archive on real hosts, a browser in front of them.
      project('hosting', { ...shared, globalSetup: [], testTimeout: 10 * MINUTE }),
    ],
  },
});
