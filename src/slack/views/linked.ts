import { link, type Run } from './rich-text.ts';

/** A text whose web addresses can be clicked; the rest stays as typed. */
export function linked(text: string): Run[] {
  return text
    .split(/(https:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)])/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('https://') ? link(part, part) : part));
}
