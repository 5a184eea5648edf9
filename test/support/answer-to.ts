import { CHANNEL, USER } from './issoire-workspace.ts';
import type { Workspace } from './workspace.ts';

/** What somebody (Claire, when nothing is said) is told for a line typed in the agreement's channel, were it a refusal. */
export async function answerTo(town: Workspace, line: string, userId: string = USER.claire): Promise<string> {
  const { text, refusal } = await town.as(userId).types(CHANNEL.agreement, line);
  return `${text}${refusal ?? ''}`;
}
