import { z } from 'zod';
import { SlackRefusal } from '../api/slack-refusal.ts';
import { isRecord } from '../is-record.ts';
import type { ViewDefinition } from '../workspace/records.ts';
import { checkBlocks } from './read-blocks.ts';
import { slackWords } from './slack-words.ts';
import { plainText, text } from './text-objects.ts';

const common = {
  blocks: z.array(z.unknown()),
  private_metadata: text(3000, 0).optional(),
  callback_id: text(255, 0).optional(),
};

const schemas = {
  modal: z.strictObject({
    type: z.literal('modal'),
    ...common,
    title: plainText(24),
    submit: plainText(24).optional(),
    close: plainText(24).optional(),
  }),
  home: z.strictObject({ type: z.literal('home'), ...common }),
};

/** A view as Slack would take it. Throws `invalid_arguments` with the places of the faults, or `view_too_large`. */
export function readView(given: unknown, type: 'modal' | 'home'): ViewDefinition {
  if (!isRecord(given)) throw new SlackRefusal('invalid_arguments', ['missing required field: view']);
  if (given.type !== type) {
    throw new SlackRefusal('invalid_arguments', ['must be a valid enum value [json-pointer:/view/type]']);
  }
  if (Buffer.byteLength(JSON.stringify(given)) > 250_000) throw new SlackRefusal('view_too_large');
  // Null stands for absent in what Slack itself sends back.
  const view = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  const { error } = schemas[type].safeParse(view, { reportInput: true });
  const errors = error?.issues.map((issue) => slackWords(issue, '/view')) ?? [];
  const reading = checkBlocks(view.blocks ?? [], type, '/view/blocks');
  if (!reading.ok) errors.push(...reading.errors);
  if (errors.length > 0 || !reading.ok) throw new SlackRefusal('invalid_arguments', errors);
  const isForm = reading.blocks.some((block) => block.type === 'input');
  if (type === 'modal' && isForm && !view.submit) {
    throw new SlackRefusal('invalid_arguments', ['missing required field: submit [json-pointer:/view]']);
  }
  return { ...(view as Omit<ViewDefinition, 'blocks'>), blocks: reading.blocks };
}
