import { z } from 'zod';
import type { SandboxAct } from '../protocol.ts';

const state = z.record(z.string(), z.record(z.string(), z.looseObject({ type: z.string() })));
const place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('message'), channel: z.string(), ts: z.string() }),
  z.object({ kind: z.literal('modal'), viewId: z.string() }),
  z.object({ kind: z.literal('home') }),
]);
const post = { channel: z.string(), threadTs: z.string().optional(), text: z.string() };
const onMessage = { channel: z.string(), ts: z.string() };
const element = { place, blockId: z.string(), actionId: z.string() };

const schema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('post'), ...post }),
  z.object({
    type: z.literal('upload'),
    ...post,
    fileName: z.string().min(1),
    mimeType: z.string(),
    base64: z.base64(),
  }),
  z.object({ type: z.literal('react'), ...onMessage, name: z.string().min(1) }),
  z.object({ type: z.literal('edit'), ...onMessage, text: z.string() }),
  z.object({ type: z.literal('delete'), ...onMessage }),
  z.object({ type: z.literal('interact'), ...element, value: z.looseObject({ type: z.string() }), state }),
  z.object({ type: z.literal('submit'), viewId: z.string(), state }),
  z.object({ type: z.literal('close'), viewId: z.string() }),
  z.object({ type: z.literal('openHome') }),
  z.object({ type: z.literal('messageShortcut'), callbackId: z.string(), ...onMessage }),
  z.object({ type: z.literal('suggest'), ...element, query: z.string() }),
  z.object({ type: z.literal('invite'), channel: z.string(), user: z.string() }),
  z.object({ type: z.literal('moveClock'), by: z.enum(['hour', 'day', 'week', 'month', 'nextDue']) }),
  z.object({ type: z.literal('dismissProblems') }),
]);

/** An act as the page sends it, or undefined when it is none. */
export function readAct(body: string): SandboxAct | undefined {
  try {
    return schema.parse(JSON.parse(body)) as SandboxAct;
  } catch {
    return undefined;
  }
}
