import { expect, test } from 'vitest';
import { PageResponse } from '#src/build/page-response.ts';

const page = new TextEncoder().encode('<p>Келісім</p>');

test('the bytes of a page are given as they were taken', async () => {
  const response = new PageResponse(page, { status: 404, headers: { 'X-Page': '1' } });
  expect(await response.bytes()).toBe(page);
  expect([response.status, response.headers.get('X-Page')]).toEqual([404, '1']);
});

test('whoever makes an answer of another finds the same bytes', async () => {
  const again = new Response(new PageResponse(page).body);
  expect(await again.text()).toBe('<p>Келісім</p>');
});

test('an answer that is no page is one of the usual kind', async () => {
  expect(await new PageResponse('text').text()).toBe('text');
  expect(new PageResponse(null, { status: 301 }).body).toBeNull();
});
