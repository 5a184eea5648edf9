import { z } from 'zod';

/** The half of the protocol that goes from the page to the server; its types are imported through `protocol.ts`. */

/** Where an interactive element was: in a message, in a modal, or in the App Home. */
const place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('message'), channel: z.string(), ts: z.string() }),
  z.object({ kind: z.literal('modal'), viewId: z.string() }),
  z.object({ kind: z.literal('home') }),
]);

/** A file that somebody gives, before Slack has it. */
export const givenFile = z.object({ fileName: z.string().min(1), mimeType: z.string(), base64: z.base64() });

const choice = z.looseObject({ text: z.object({ type: z.string(), text: z.string() }), value: z.string() });

/** What Slack puts under `view.state.values[block_id][action_id]` and beside `action_id` in `actions[]`. */
const elementValue = z.object({
  type: z.string(),
  value: z.string().nullish(),
  selected_option: choice.nullish(),
  selected_options: z.array(choice).optional(),
  selected_date: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_user: z.string().nullish(),
  /** Of `file_input`: as the page sends them, then as Slack describes them to the bot. */
  files: z.array(z.record(z.string(), z.unknown())).optional(),
});

/** `state.values`: block id → action id → value. */
const state = z.record(z.string(), z.record(z.string(), elementValue));

const post = { channel: z.string(), threadTs: z.string().optional(), text: z.string() };
const onMessage = { channel: z.string(), ts: z.string() };
const element = { place, blockId: z.string(), actionId: z.string() };

/** What the person at the page does. Sent to `POST /sandbox/act?as=<user id>`, answered by `SandboxActAnswer`. */
export const actSchema = z.discriminatedUnion('type', [
  /** A message, a mention, or (when it starts with `/`) a slash command, which Slack refuses in threads. */
  z.object({ type: z.literal('post'), ...post }),
  z.object({ type: z.literal('upload'), ...post, ...givenFile.shape }),
  z.object({ type: z.literal('react'), ...onMessage, name: z.string().min(1) }),
  z.object({ type: z.literal('edit'), ...onMessage, text: z.string() }),
  z.object({ type: z.literal('delete'), ...onMessage }),
  /** A button, menu, picker or dispatching field was used (`block_actions`); `state` is what was entered around it. */
  z.object({ type: z.literal('interact'), ...element, value: elementValue, state }),
  z.object({ type: z.literal('submit'), viewId: z.string(), state }),
  z.object({ type: z.literal('close'), viewId: z.string() }),
  z.object({ type: z.literal('openHome') }),
  z.object({ type: z.literal('messageShortcut'), callbackId: z.string(), ...onMessage }),
  /** An external menu asks for its options; answered in `options`. */
  z.object({ type: z.literal('suggest'), ...element, query: z.string() }),
  z.object({ type: z.literal('invite'), channel: z.string(), user: z.string() }),
  /** Forward only; a month is thirty days. */
  z.object({ type: z.literal('moveClock'), by: z.enum(['hour', 'day', 'week', 'month', 'nextDue']) }),
  z.object({ type: z.literal('dismissProblems') }),
]);

export type SandboxPlace = z.infer<typeof place>;
export type SandboxGivenFile = z.infer<typeof givenFile>;
export type SandboxChoice = z.infer<typeof choice>;
export type SandboxElementValue = z.infer<typeof elementValue>;
export type SandboxFormState = z.infer<typeof state>;
export type SandboxAct = z.infer<typeof actSchema>;

export interface SandboxActAnswer {
  ok: boolean;
  /** In the person's language, when `ok` is false: what Slack would say, e.g. that commands do not work in threads. */
  error?: string;
  options?: SandboxChoice[];
}
