/** The half of the protocol that goes from the page to the server; imported through `protocol.ts`. */

/** Where an interactive element was: in a message, in a modal, or in the App Home. */
export type SandboxPlace =
  | { kind: 'message'; channel: string; ts: string }
  | { kind: 'modal'; viewId: string }
  | { kind: 'home' };

/** What Slack puts under `view.state.values[block_id][action_id]` and beside `action_id` in `actions[]`. */
export interface SandboxElementValue {
  type: string;
  value?: string | null;
  selected_option?: { text: { type: string; text: string }; value: string } | null;
  selected_options?: { text: { type: string; text: string }; value: string }[];
  selected_date?: string | null;
  selected_time?: string | null;
  selected_user?: string | null;
  /** Of `file_input`: as the page sends them, then as Slack describes them to the bot. */
  files?: (SandboxGivenFile | Record<string, unknown>)[];
}

/** A file that somebody chose in a form, before Slack has it. */
export interface SandboxGivenFile {
  fileName: string;
  mimeType: string;
  base64: string;
}

/** `state.values`: block id → action id → value. */
export type SandboxFormState = Record<string, Record<string, SandboxElementValue>>;

/** What the person at the page does. Sent to `POST /sandbox/act?as=<user id>`, answered by `SandboxActAnswer`. */
export type SandboxAct =
  /** A message, a mention, or (when it starts with `/`) a slash command, which Slack refuses in threads. */
  | { type: 'post'; channel: string; threadTs?: string; text: string }
  | {
      type: 'upload';
      channel: string;
      threadTs?: string;
      text: string;
      fileName: string;
      mimeType: string;
      base64: string;
    }
  | { type: 'react'; channel: string; ts: string; name: string }
  | { type: 'edit'; channel: string; ts: string; text: string }
  | { type: 'delete'; channel: string; ts: string }
  /** A button, select, picker or overflow was used (`block_actions`). */
  | {
      type: 'interact';
      place: SandboxPlace;
      blockId: string;
      actionId: string;
      value: SandboxElementValue;
      state: SandboxFormState;
    }
  | { type: 'submit'; viewId: string; state: SandboxFormState }
  | { type: 'close'; viewId: string }
  | { type: 'openHome' }
  | { type: 'messageShortcut'; callbackId: string; channel: string; ts: string }
  /** `external_select` asks for its options; answered in `options`. */
  | { type: 'suggest'; place: SandboxPlace; blockId: string; actionId: string; query: string }
  | { type: 'invite'; channel: string; user: string }
  /** Forward only; a month is thirty days. */
  | { type: 'moveClock'; by: 'hour' | 'day' | 'week' | 'month' | 'nextDue' }
  | { type: 'dismissProblems' };

export interface SandboxActAnswer {
  ok: boolean;
  /** In the person's language, when `ok` is false: what Slack would say, e.g. that commands do not work in threads. */
  error?: string;
  options?: { text: { type: string; text: string }; value: string }[];
}
