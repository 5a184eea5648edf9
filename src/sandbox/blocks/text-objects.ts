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

export function plainText(max: number) {
  return z.strictObject({ type: z.literal('plain_text'), text: text(max), emoji: z.boolean().optional() });
}

export function anyText(max: number) {
  return z.discriminatedUnion('type', [plainText(max), z.strictObject({ type: z.literal('mrkdwn'), text: text(max) })]);
}

/** At least `min` and at most `max` items, refused in Slack's words. */
export function items<T extends z.ZodType>(item: T, max: number, min = 1) {
  return z.array(item).min(min, `no fewer than ${min} items allowed`).max(max, `no more than ${max} items allowed`);
}

export const colour = z.enum(['primary', 'danger']);

export const confirmation = z.strictObject({
  title: plainText(100),
  text: plainText(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: colour.optional(),
});

export const option = z.strictObject({
  text: plainText(75),
  value: text(150),
  description: plainText(75).optional(),
});

/** Whether what is chosen at first is among what is offered. */
export function hasKnownInitial(offered: { value: string }[], initial: { value: string }[] = []): boolean {
  return initial.every((chosen) => offered.some((one) => one.value === chosen.value));
}
