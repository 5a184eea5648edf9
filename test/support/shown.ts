import type { IssoireTown } from './issoire-town.ts';
import { CHANNEL, USER } from './issoire-workspace.ts';

/** What somebody reads of a command, Claire in the agreement's channel unless said: as Slack shows it, or what Slack itself says instead. */
export async function shown(
  town: IssoireTown,
  line: string,
  userId: string = USER.claire,
  channel: string = CHANNEL.agreement,
): Promise<string> {
  const { text, refusal } = await town.as(userId).types(channel, line);
  return `${text}${refusal ?? ''}`;
}
