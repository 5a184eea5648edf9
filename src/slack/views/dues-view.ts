import type { KnownBlock } from '@slack/types';
import type { Due } from '../../domain/dues/due.ts';
import type { DuesAnswer } from '../../domain/outbox/list-dues.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { dueText } from '../../presenters/due-presenter.ts';
import { context, header } from './blocks.ts';
import { bold, bullets, type Line, lines } from './rich-text.ts';

/** `/ctg echeances`: what is late, then what is to come. */
export function duesView(answer: DuesAnswer, t: Catalogue): KnownBlock[] {
  const { today, from, to, late, toCome, reserved, reservedFor } = answer;
  const words = reservedFor === 'parties' ? t.answers : t.dues;
  const isEmpty = late.length + toCome.length === 0;
  return [
    header(t.dues.title),
    context(t.dues.range({ from, to })),
    ...(late.length > 0 ? [...lines(bold(t.dues.late)), ...bullets(...late.map((due) => dueLine(due, today, t)))] : []),
    ...(toCome.length > 0
      ? [...lines(bold(t.dues.toCome)), ...bullets(...toCome.map((due) => dueLine(due, today, t)))]
      : []),
    ...(isEmpty ? lines(t.dues.nothing) : []),
    ...(reserved > 0 ? [context(words.reserved({ number: reserved }))] : []),
  ];
}

function dueLine(due: Due, today: string, t: Catalogue): Line {
  const { counted, detail } = dueText(due, today, t);
  return [bold(counted), ` — ${detail}`];
}
