/** Texts of blocks that Slack reads as markup: what people typed must stand there harmless. */
export function injections(blocks: unknown): string[] {
  return nodesOf(blocks)
    .filter(({ type, text }) => type === 'mrkdwn' && /<(!channel|@U0VICTIM|https:\/\/evil)/.test(String(text)))
    .map(({ text }) => `somebody is called: « ${String(text).slice(0, 80)} »`);
}

/** Texts that are no markup, and show signs as if they were. */
export function leftEscaped(blocks: unknown): string[] {
  return nodesOf(blocks)
    .filter(({ type, text }) => type !== 'mrkdwn' && typeof text === 'string' && /&(amp|lt|gt);/.test(text))
    .map(({ text }) => `escaped where nothing is markup: « ${String(text).slice(0, 80)} »`);
}

/** What is read aloud, or asked before a press counts. */
export function unseenTexts(blocks: unknown): string[] {
  return nodesOf(blocks).flatMap(({ accessibility_label: label, fallback, confirm, deny, title, text }) => [
    ...[label, fallback].filter((each) => typeof each === 'string'),
    // Of a confirmation, which alone has both.
    ...(confirm && deny ? [confirm, deny, title, text].map((each) => String((each as { text: string }).text)) : []),
  ]);
}

/** Text that was made harmless, as it is read. */
export function unescaped(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

/** Characters of all texts. */
export function weightOf(blocks: unknown): number {
  return nodesOf(blocks).reduce((sum, { text }) => sum + (typeof text === 'string' ? text.length : 0), 0);
}

function nodesOf(part: unknown): Record<string, unknown>[] {
  if (Array.isArray(part)) return part.flatMap(nodesOf);
  if (typeof part !== 'object' || part === null) return [];
  return [part as Record<string, unknown>, ...Object.values(part).flatMap(nodesOf)];
}
