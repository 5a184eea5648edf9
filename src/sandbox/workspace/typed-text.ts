import type { World } from './world.ts';

/** Slack's escape, for the three characters of its markup. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * What Slack sends for what a person typed: `& < >` encoded, known `@handles` and `#channels` turned into ids.
 * In a slash command the name follows the id (`<@U1|claire>`), in a message it does not.
 */
export function encodeTyped(world: World, typed: string, namesToo: boolean): string {
  const handles = new Map([...world.users.values()].map((user) => [user.name.toLowerCase(), user] as const));
  const channels = new Map([...world.channels.values()].map((channel) => [channel.name, channel] as const));
  // A handle inside a word is part of an address (`a@b.fr`), not a mention.
  return escapeMarkup(typed).replace(/(?<![\w.+-])([@#])([\p{L}\p{N}][\p{L}\p{N}._-]*)/gu, (whole, sign, word) => {
    if (sign === '@' && ['here', 'channel', 'everyone'].includes(word)) return `<!${word}>`;
    const length = knownLength(word, sign === '@' ? handles : channels);
    const name = word.slice(0, length).toLowerCase();
    const tail = word.slice(length);
    const user = sign === '@' ? handles.get(name) : undefined;
    if (user) return `<@${user.id}${namesToo ? `|${user.name}` : ''}>${tail}`;
    const channel = sign === '#' ? channels.get(name) : undefined;
    return channel ? `<#${channel.id}|${namesToo ? channel.name : ''}>${tail}` : whole;
  });
}

/** How much of the word is a known name: `claire.` is Claire at the end of a sentence. */
function knownLength(word: string, known: Map<string, unknown>): number {
  for (let end = word.length; end > 0; end -= 1) {
    const endsOnBoundary = end === word.length || /[._-]/.test(word.charAt(end));
    if (endsOnBoundary && known.has(word.slice(0, end).toLowerCase())) return end;
  }
  return 0;
}
