import type { z } from 'zod';
import { UserError } from '../errors.ts';
import type { Act, ActCall, Outcome, Question } from './act.ts';
import { acts } from './index.ts';
import type { ActId } from './payloads.ts';

/** An act with what it is to be done to, checked. */
export interface BoundAct {
  id: ActId;
  ask: (call: ActCall) => Promise<Question>;
  run: (call: ActCall) => Promise<Outcome>;
}

/**
 * The act of that name on that payload; null for no act's name.
 * @throws UserError `actGone` for a payload that is not its own: forged, or of a button from before it changed.
 */
export function findAct(id: string, payload: unknown): BoundAct | null {
  if (!isActId(id)) return null;
  // Each act takes its own payload; parsed by its own schema, the pair cannot be mixed up, but the union hides it.
  const act = acts[id] as Act<unknown>;
  const read = (act.payload as z.ZodType<unknown>).safeParse(payload);
  if (!read.success) throw new UserError('actGone');
  return {
    id,
    ask: (call) => (act.ask ? act.ask(call, read.data) : Promise.resolve({ lines: [] })),
    run: (call) => act.run(call, read.data),
  };
}

function isActId(id: string): id is ActId {
  return Object.hasOwn(acts, id);
}
