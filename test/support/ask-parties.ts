import { CHANNEL, USER } from './issoire-workspace.ts';
import type { Workspace } from './workspace.ts';
import { readText } from './workspace.ts';

/** Somebody (Claire, when nothing is said) types what has the parties asked, and sends what is shown first; resolves with what they are told then. */
export async function askParties(town: Workspace, line: string, userId: string = USER.claire): Promise<string> {
  const person = town.as(userId);
  const { modal, text, refusal } = await person.types(CHANNEL.agreement, line);
  if (!modal) return `${text}${refusal ?? ''}`;
  const sent = await person.submits();
  const told = readText(sent.modal?.blocks ?? []);
  if (sent.modal) await person.closes();
  return told;
}
