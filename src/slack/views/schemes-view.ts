import type { KnownBlock } from '@slack/types';
import type { SchemeRecord } from '../../domain/schemes/list-schemes.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { header } from './blocks.ts';
import { bold, bullets, italic, type Line, lines } from './rich-text.ts';

/** `/ctg dispositifs`: each with who holds it, until when, and what stands in its place (A3-4, K-30). */
export function schemesView(schemes: SchemeRecord[], { today }: { today: CivilDate }, t: Catalogue): KnownBlock[] {
  const words = t.schemes;
  if (schemes.length === 0) return [header(words.title), ...lines(words.none)];
  return [header(words.title), ...bullets(...schemes.map((scheme) => schemeLine(scheme, today, t)))];
}

function schemeLine(
  { label, holder, startsOn, endsOn, replacedBy, source, note }: SchemeRecord,
  today: CivilDate,
  t: Catalogue,
): Line {
  const words = t.schemes;
  const facts = [
    words.holder({ party: holder }),
    ...(startsOn ? [words.start({ on: startsOn })] : []),
    words.end({ on: endsOn, isOver: endsOn !== null && endsOn < today }),
    ...(replacedBy ? [words.replaced({ by: replacedBy })] : []),
    words.source({ text: source }),
  ];
  return [bold(label), ` — ${facts.join(t.semicolon)}`, ...(note ? [' — ', italic(note)] : [])];
}
