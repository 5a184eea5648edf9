import { z } from 'zod';

/** Slack counts characters, not UTF-16 units: an emoji is one. */
export function text(max: number, min = 1) {
  return z.string().superRefine((value, context) => {
    const length = [...value].length;
    if (length < min) context.addIssue(`must be more than ${min - 1} characters`);
    if (length > max) context.addIssue(`must be less than ${max + 1} characters`);
  });
}

/** An identifier chosen by the app: `block_id`, `action_id`, `callback_id`. */
export const identifier = text(255);

export const webAddress = text(3000).refine((value) => /^https?:\/\/[^\s]+$/.test(value), 'invalid url');

export function plainText(max: number) {
  return z.strictObject({ type: z.literal('plain_text'), text: text(max), emoji: z.boolean().optional() });
}

export function anyText(max: number) {
  return z.discriminatedUnion('type', [
    plainText(max),
    z.strictObject({ type: z.literal('mrkdwn'), text: text(max), verbatim: z.boolean().optional() }),
  ]);
}

/** At least `min` and at most `max` items, refused in Slack's words. */
export function items<T extends z.ZodType>(item: T, max: number, min = 1) {
  return z.array(item).min(min, `no fewer than ${min} items allowed`).max(max, `no more than ${max} items allowed`);
}

export const colour = z.enum(['primary', 'danger']);

export const confirmation = z.strictObject({
  title: plainText(100).optional(),
  text: anyText(300),
  confirm: plainText(30).optional(),
  deny: plainText(30).optional(),
  style: colour.optional(),
});

/** Checkboxes and radio buttons alone may write their options in mrkdwn. */
export function option(kind: 'plain' | 'any') {
  return z.strictObject({
    text: kind === 'any' ? anyText(75) : plainText(75),
    value: text(150),
    description: (kind === 'any' ? anyText(75) : plainText(75)).optional(),
    url: webAddress.optional(),
  });
}

const slackFile = z.union([z.strictObject({ id: z.string() }), z.strictObject({ url: webAddress })]);

const pictureFields = { image_url: webAddress.optional(), slack_file: slackFile.optional(), alt_text: text(2000) };

function hasOneSource(image: { image_url?: string | undefined; slack_file?: unknown }): boolean {
  return (image.image_url === undefined) !== (image.slack_file === undefined);
}

const oneSource = 'must define either `image_url` or `slack_file`';

export const imageElement = z
  .strictObject({ type: z.literal('image'), ...pictureFields })
  .refine(hasOneSource, oneSource);

export const imageBlock = z
  .strictObject({
    type: z.literal('image'),
    block_id: identifier.optional(),
    title: plainText(2000).optional(),
    ...pictureFields,
  })
  .refine(hasOneSource, oneSource);
