import { typeset } from '../i18n/typography.ts';

/** Under these names Slack takes what people read; what stands under any other is for programs, or was typed. */
const READ = new Set(['text', 'fallback', 'alt_text', 'alt_txt', 'accessibility_label', 'initial_comment']);
/** What a field holds at first goes back as it was typed; the rest comes back to us as we wrote it. */
const KEPT = new Set(['initial_value', 'metadata', 'state']);

/** What goes to Slack, with every text that it shows typeset; ids, values and what stands in a form's fields stay. */
export function typesetPayload<T>(payload: T): T {
  return walk(payload) as T;
}

function walk(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(walk);
  if (typeof node !== 'object' || node === null || isCode(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([name, inner]) => [name, walkProperty(name, inner)]));
}

function walkProperty(name: string, inner: unknown): unknown {
  if (KEPT.has(name)) return inner;
  if (name === 'errors') return sentences(inner);
  return typeof inner === 'string' && READ.has(name) ? typeset(inner) : walk(inner);
}

/** A form's errors, each under its field's name. */
function sentences(errors: unknown): unknown {
  if (typeof errors !== 'object' || errors === null) return errors;
  return Object.fromEntries(
    Object.entries(errors).map(([field, said]) => [field, typeof said === 'string' ? typeset(said) : said]),
  );
}

/** Rich text that people copy sign by sign. */
function isCode(node: object): boolean {
  const { type, style } = node as { type?: unknown; style?: { code?: unknown } };
  return type === 'rich_text_preformatted' || style?.code === true;
}
