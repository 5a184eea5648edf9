/** Names for what a message only refers to by id. */
export interface Names {
  user: (id: string) => string;
  /** A channel, or a group of people. */
  place: (id: string) => string;
}

/** Slack's markup as plain text: mentions by name, links with their address, signs decoded, no marks of emphasis. */
export function markupText(markup: string, names: Names): string {
  const plain = markup.replace(/<([^<>\n]+)>/g, (_, inside: string) => KEPT + reference(inside, names) + KEPT);
  // What came out of a reference holds no emphasis: an address may well have two underscores.
  const parts = plain.split(KEPT).map((part, place) => (place % 2 === 0 ? withoutEmphasis(part) : part));
  return decoded(parts.join(''));
}

/** A character that no message holds. */
const KEPT = '\u0000';

function reference(inside: string, names: Names): string {
  const [target = '', label = ''] = inside.split('|', 2);
  const id = target.slice(1);
  if (target.startsWith('@')) return `@${names.user(id)}`;
  if (target.startsWith('#')) return `#${label || names.place(id)}`;
  if (target.startsWith('!')) return special(id, label, names);
  return linkText(target, label);
}

/** `<!channel>`, `<!subteam^S1|@agents>`, `<!date^…|le 3 mai>`: as words, which call nobody. */
function special(command: string, label: string, names: Names): string {
  if (label) return label;
  const [name = '', id] = command.split('^');
  return name === 'subteam' && id ? `@${names.place(id)}` : `@${name}`;
}

/** A link with its address, which is said once. */
export function linkText(address: string, label: string): string {
  const bare = address.replace(/^mailto:/, '');
  if (label === '' || label === bare || label === address) return bare;
  return bare.replace(/^https?:\/\//, '') === label ? bare : `${label} (${bare})`;
}

function withoutEmphasis(text: string): string {
  return ['\\*', '_', '~', '`'].reduce(
    (rest, mark) =>
      rest.replace(
        new RegExp(`(^|[\\s(«“"'’>])${mark}+(?=\\S)([^\\n]{0,300}?\\S)${mark}+(?=$|[\\s.,;:!?)»”"'’])`, 'gm'),
        '$1$2',
      ),
    text.replace(/```/g, ''),
  );
}

function decoded(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
