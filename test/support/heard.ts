import { readText } from './read-text.ts';
import type { Workspace } from './workspace.ts';

/** What others have said to somebody in their direct conversation with the bot, oldest first. */
export async function heard(town: Workspace, userId: string): Promise<string[]> {
  const person = town.as(userId);
  return (await person.sees(person.botChannel)).filter(({ user }) => user !== userId).map(readText);
}
