import type { SandboxMessage, SandboxModal } from '../../src/sandbox/protocol.ts';
import type { SandboxHandle } from '../../src/sandbox/sandbox-handle.ts';
import type { Question } from './question.ts';
import { readText } from './read-text.ts';
import { waitUntil } from './wait-until.ts';

/** What the bot answered somebody, as far as they see it. */
export interface Answer {
  /** New or changed messages of the bot, oldest first. */
  messages: SandboxMessage[];
  /** The last of them. */
  message: SandboxMessage | undefined;
  /** What they read, one after the other. */
  text: string;
  /** The modal on top, when one is open. */
  modal: SandboxModal | undefined;
  /** What Slack itself said instead, e.g. that commands do not work in threads. */
  refusal: string | undefined;
  /** What the button asked before it did what it says. */
  question: Question | undefined;
}

export interface Sight {
  revision: number;
  /** Modals, App Home, and which messages of the bot there are: what can change without a new message. */
  rest: string;
}

/** What somebody sees now, to compare with later. */
export async function lookAt(sandbox: SandboxHandle, userId: string): Promise<Sight> {
  const revision = sandbox.revision();
  const { modals, home, messages, botUserId } = await sandbox.snapshot(userId);
  const ids = Object.values(messages).flatMap((list) =>
    list.filter(({ user }) => user === botUserId).map(({ ts }) => ts),
  );
  // What one has just chosen is no answer.
  const views = modals.map(({ isBusy: _, state: __, ...shown }) => shown);
  return { revision, rest: JSON.stringify({ views, home, ids }) };
}

/** Waits for something new since `before`, then until nothing more comes of it; throws when nothing comes. */
export async function awaitAnswer(
  sandbox: SandboxHandle,
  userId: string,
  before: Sight,
  refusal: string | undefined,
  limit: number,
): Promise<Answer> {
  const isNew = async () => {
    const hasMessages = sandbox.messagesSince(userId, before.revision).length > 0;
    return refusal || hasMessages || (await lookAt(sandbox, userId)).rest !== before.rest || undefined;
  };
  await waitUntil(sandbox, isNew, limit, `the bot gave ${userId} no answer`);
  for (let seen = -1; seen !== sandbox.revision(); ) {
    seen = sandbox.revision();
    await sandbox.settled();
  }
  const messages = sandbox.messagesSince(userId, before.revision);
  const { modals } = await sandbox.snapshot(userId);
  return {
    messages,
    message: messages.at(-1),
    text: messages.map(readText).join('\n'),
    modal: modals.at(-1),
    refusal,
    question: undefined,
  };
}
