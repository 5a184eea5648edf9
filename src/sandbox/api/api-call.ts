import type { World } from '../workspace/world.ts';
import type { Arguments } from './arguments.ts';
import { SlackRefusal } from './slack-refusal.ts';

export interface ApiCall {
  world: World;
  arguments: Arguments;
}

/** A Web API method: the scopes of which one is enough (none: any token will do), and what it answers beside `ok`. */
export interface ApiMethod {
  scopes: string[];
  run(call: ApiCall): Record<string, unknown>;
}

/** Throws `missing_scope` unless one of these was granted to the bot. */
export function requireScope(world: World, scopes: string[]): void {
  if (scopes.length === 0 || scopes.some((scope) => world.scopes.has(scope))) return;
  const extra = { needed: scopes.join(','), provided: [...world.scopes].join(',') };
  throw new SlackRefusal('missing_scope', [], extra);
}
