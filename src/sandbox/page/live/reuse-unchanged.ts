/** `next`, with every part that equals its counterpart in `previous` replaced by it, so that React can skip what stayed. */
export function reuseUnchanged<T>(previous: unknown, next: T): T {
  if (Object.is(previous, next)) return next;
  if (Array.isArray(previous) && Array.isArray(next)) {
    const items = next.map((item, index) => reuseUnchanged(previous[index], item));
    const isSame = items.length === previous.length && items.every((item, index) => item === previous[index]);
    return (isSame ? previous : items) as T;
  }
  if (!isPlain(previous) || !isPlain(next)) return next;
  const names = Object.keys(next);
  const merged: Record<string, unknown> = {};
  for (const name of names) merged[name] = reuseUnchanged(previous[name], next[name]);
  const isSame =
    names.length === Object.keys(previous).length &&
    names.every((name) => name in previous && merged[name] === previous[name]);
  return (isSame ? previous : merged) as T;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
