import type { SandboxHandle } from '../../src/sandbox/sandbox-handle.ts';
import { readText } from '../support/read-text.ts';
import type { Found } from './judge.ts';
import { OBSERVER, userId } from './town.ts';

/** Every message of the bot in the workspace: those in channels, and those to each of so many people. */
export async function readWorkspace(sandbox: SandboxHandle, people: number): Promise<Found[]> {
  const { messages } = await sandbox.snapshot(OBSERVER);
  const found = Object.values(messages).flat();
  for (let number = 0; number < people; number += 1) {
    const person = await sandbox.snapshot(userId(number));
    found.push(...(person.messages[sandbox.directChannel(userId(number))] ?? []));
  }
  return found
    .filter(({ user }) => user === sandbox.botUserId)
    .map((message) => ({ conversation: message.channel, ts: message.ts, text: readText(message) }));
}
