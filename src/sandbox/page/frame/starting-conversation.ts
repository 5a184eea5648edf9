import type { SandboxSnapshot } from '../../protocol.ts';

/** Where a newcomer looks first: a channel in which the bot answers, or the conversation with it. */
export function startingConversation({ channels }: SandboxSnapshot): string {
  const withBot = channels.filter(({ isBotMember }) => isBotMember);
  const first = withBot.find(({ kind }) => kind === 'public') ?? withBot[0] ?? channels[0];
  return first?.id ?? 'home';
}
