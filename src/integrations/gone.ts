import type { MiddlewareHandler } from 'astro';
import { NOT_PLANNED } from '#src/plan/plan.ts';

/** In the preview a page that has just been deleted is not found, though Astro may hold its route a moment longer. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  try {
    return await next();
  } catch (error) {
    if (error instanceof Error && error.name === NOT_PLANNED) {
      return new Response(null, { status: 404 });
    }
    throw error;
  }
};
