import { existsSync } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { planFile, readPlan } from '#src/plan/plan.ts';
import { PLAN_DIR } from './environment.ts';

/**
 * Lean loader: of every page to be rendered the store holds the address, the digest and the place of its view,
 * neither fact nor body. A new plan replaces the old one while the dev server runs.
 */
export function plannedPages(): Loader {
  return {
    name: 'planned-pages',
    load: async ({ store, watcher }) => {
      const folder = PLAN_DIR;
      if (folder === null || !existsSync(planFile(folder))) return store.clear();
      const load = (): void => {
        store.clear();
        for (const page of readPlan(folder)) {
          store.set({ id: page.address, digest: page.digest, data: { ...page } });
        }
      };
      load();
      watcher?.add(planFile(folder));
      watcher?.on('change', (file) => {
        if (file === planFile(folder)) load();
      });
    },
  };
}
