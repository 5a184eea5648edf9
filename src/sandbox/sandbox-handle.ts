import type { Ack, Forgery } from './outbound/send-to-bot.ts';
import type { SandboxAct, SandboxActAnswer, SandboxMessage, SandboxProblem, SandboxSnapshot } from './protocol.ts';
import type { KeptWorkspace } from './workspace/kept-workspace.ts';
import type { ApiCallRecord, Fault, SentRequest } from './workspace/records.ts';

/** A running sandbox: its addresses, its clock, and what tests do to it in-process. */
export interface SandboxHandle {
  /** Where a person opens the page, e.g. `http://127.0.0.1:4000`. */
  url: string;
  /** Base of the Web API, ending with `/api/`; the bot's `slackApiUrl`. */
  apiUrl: string;
  botUserId: string;
  /** The bot's now. */
  now(): Date;
  /** Says where the bot takes Slack's requests (`…/slack/events`), once it has started. */
  connectBot(url: string): void;
  /** What a person does; the page's own code path. Resolves once the bot acknowledged, or Slack gave up. */
  act(userId: string, act: SandboxAct): Promise<SandboxActAnswer>;
  snapshot(userId: string): Promise<SandboxSnapshot>;
  /** The direct conversation of a person with the bot. */
  directChannel(userId: string): string;
  /** Grows with each change; a mark for `messagesSince`. */
  revision(): number;
  /** The bot's messages that this person sees and that came or changed after the mark, oldest first. */
  messagesSince(userId: string, revision: number): SandboxMessage[];
  /** Calls back after each change; the function returned stops it. */
  onChange(listener: () => void): () => void;
  /** Resolves when every request sent to the bot so far has been answered or given up. */
  settled(): Promise<void>;
  problems(): SandboxProblem[];
  dismissProblems(): void;
  /** The bot's Web API calls, oldest first, of one method or of all. */
  calls(method?: string): ApiCallRecord[];
  /** What was sent to the bot, oldest first, of one kind or of all. */
  sent(kind?: string): SentRequest[];
  /** Sends the same request once more, as Slack does when an acknowledgement got lost; `retryNum` adds its headers. */
  resend(request: SentRequest, retryNum?: number): Promise<Ack>;
  /** Sends a request with a wrong secret, an old timestamp or another body; answers the HTTP status. */
  forge(request: SentRequest, forgery: Forgery): Promise<number>;
  /** Makes the next calls of a method (`*` for any) go wrong, one fault a call. */
  fail(method: string, ...faults: Fault[]): void;
  /** Makes every call answer `invalid_auth`, or takes that back. */
  refuseToken(isRefused: boolean): void;
  /** Lets time pass up to this instant: the bot is woken, and awaited, whenever something is due, and at the end. */
  moveTo(instant: Date): Promise<void>;
  /** Jumps to this instant without waking the bot, as if it had been away. */
  sleepTo(instant: Date): Promise<void>;
  /** The workspace as it stands: neither ephemeral messages nor open modals, as after a restart. */
  keep(): KeptWorkspace;
  /** Saves, ends connections and frees the port. */
  close(): Promise<void>;
}
