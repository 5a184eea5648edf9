import type {
  ActionsBlock,
  ActionsBlockElement,
  Button,
  ConfirmationDialog,
  ContextBlock,
  HeaderBlock,
  KnownBlock,
  SectionBlock,
  TableBlock,
} from '@slack/types';
import { cut, cutMarkup, LIMITS } from './block-limits.ts';

/** Text that Slack may read as markup, made harmless: `<!channel>` stays six letters between two signs. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

export function header(text: string): HeaderBlock {
  return { type: 'header', text: { type: 'plain_text', text: cut(text, LIMITS.headerText) } };
}

/** Label and value side by side, ten to a section. Labels are ours, values are anybody's. */
export function fields(pairs: [label: string, value: string][]): SectionBlock[] {
  const texts = pairs.map(([label, value]) => ({
    type: 'mrkdwn' as const,
    text: cutMarkup(`*${escapeText(label)}*\n${escapeText(value)}`, LIMITS.fieldText),
  }));
  const sections: SectionBlock[] = [];
  for (let from = 0; from < texts.length; from += LIMITS.fields) {
    sections.push({ type: 'section', fields: texts.slice(from, from + LIMITS.fields) });
  }
  return sections;
}

/** A remark in small print. */
export function context(text: string): ContextBlock {
  return { type: 'context', elements: [{ type: 'plain_text', text: cut(text, LIMITS.contextText) }] };
}

export function divider(): KnownBlock {
  return { type: 'divider' };
}

export interface ButtonSpec {
  actionId: string;
  text: string;
  /** At most 2,000 characters: the caller keeps it short. */
  value: string;
  style?: 'primary' | 'danger';
  /** Asked before it counts. */
  confirm?: { title: string; text: string; yes: string; no: string };
  /** Read aloud when the text alone says too little. */
  label?: string;
}

export function button({ actionId, text, value, style, label, confirm }: ButtonSpec): Button {
  return {
    type: 'button',
    action_id: actionId,
    text: { type: 'plain_text', text: cut(text, LIMITS.buttonText) },
    value,
    ...(style ? { style } : {}),
    ...(confirm ? { confirm: confirmation(confirm, style === 'danger') } : {}),
    ...(label ? { accessibility_label: cut(label, LIMITS.buttonText) } : {}),
  };
}

function confirmation(
  { title, text, yes, no }: NonNullable<ButtonSpec['confirm']>,
  isDanger: boolean,
): ConfirmationDialog {
  const plain = (words: string, most: number) => ({ type: 'plain_text' as const, text: cut(words, most) });
  return {
    title: plain(title, LIMITS.confirmTitle),
    text: plain(text, LIMITS.confirmText),
    confirm: plain(yes, LIMITS.confirmButton),
    deny: plain(no, LIMITS.confirmButton),
    ...(isDanger ? { style: 'danger' } : {}),
  };
}

export function actions(elements: ActionsBlockElement[]): ActionsBlock[] {
  return elements.length > 0 ? [{ type: 'actions', elements: elements.slice(0, LIMITS.actions) }] : [];
}

/** A table of plain texts, the first row its heading. Messages only: Slack refuses tables elsewhere. */
export function table(rows: string[][]): TableBlock {
  return {
    type: 'table',
    rows: rows.map((row) => row.map((text) => ({ type: 'raw_text', text: text || '—' }))),
    column_settings: (rows[0] ?? []).map(() => ({ is_wrapped: true })),
  };
}
