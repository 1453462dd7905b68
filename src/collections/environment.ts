/** Folders that the build hands to Astro. */
export const CONTENT_DIR = process.env['CONTENT_DIR'] ?? 'content';

/** Folder of the plan; without one (type checking) there is nothing to render. */
export const PLAN_DIR = process.env['KELISIM_PLAN'] ?? null;

/** Which planned pages this process of a build renders: one of so many, from the first on; `null` in the preview. */
export const SHARE = process.env['KELISIM_SHARE']?.split('/').map(Number) ?? null;
