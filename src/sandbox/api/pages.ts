import type { Arguments } from './arguments.ts';
import { SlackRefusal } from './slack-refusal.ts';

/** One page of a list, by Slack's `limit` and `cursor`. Throws `invalid_limit`, `invalid_cursor`. */
export function pageOf<T>(call: Arguments, all: T[], usual: number, max = 1_000): { page: T[]; nextCursor: string } {
  const limit = call.number('limit') ?? usual;
  if (limit < 1 || limit > max) throw new SlackRefusal('invalid_limit');
  const cursor = call.text('cursor');
  const start = cursor === undefined ? 0 : Number(Buffer.from(cursor, 'base64').toString().replace('next:', ''));
  if (!Number.isInteger(start) || start < 0) throw new SlackRefusal('invalid_cursor');
  const end = start + limit;
  const nextCursor = end < all.length ? Buffer.from(`next:${end}`).toString('base64') : '';
  return { page: all.slice(start, end), nextCursor };
}
