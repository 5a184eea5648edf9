import type { RichTextBlock } from '@slack/types';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { lines } from './rich-text.ts';

/** « … et 12 autres », where only so many of a list are shown; nothing where all are. */
export function othersLine({ length }: unknown[], most: number, t: Catalogue): RichTextBlock[] {
  return length > most ? lines(t.notices.weekly.others({ number: length - most })) : [];
}
