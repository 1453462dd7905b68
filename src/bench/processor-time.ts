/**
 * Seconds that the children of a shell worked, from what its command `times` printed (POSIX): the first line is
 * the shell's own, the second that of the children, user and system. @throws when it is something else.
 */
export function childSeconds(times: string): number {
  const [, children = ''] = times.trim().split('\n');
  const parts = [...children.matchAll(/(\d+)m(\d+(?:[.,]\d+)?)s/gu)];
  if (parts.length !== 2) throw new Error(`The shell told no times of its children: “${times}”.`);
  return parts.reduce(
    (total, [, minutes, seconds]) =>
      total + Number(minutes) * 60 + Number(seconds?.replace(',', '.')),
    0,
  );
}
