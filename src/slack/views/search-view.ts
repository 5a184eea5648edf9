import type { KnownBlock } from '@slack/types';
import type { Found, SearchAnswer } from '../../domain/search/search-agreement.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { context, header } from './blocks.ts';
import { bold, bullets, type Line, lines } from './rich-text.ts';

/** `/ctg recherche`: what was found, and what to type to open it. */
export function searchView({ words, found, reserved }: SearchAnswer, t: Catalogue): KnownBlock[] {
  return [
    header(t.search.title({ words })),
    ...(found.length > 0 ? bullets(...found.map((one) => foundLine(one, t))) : lines(t.search.nothing)),
    ...(reserved > 0 ? [context(t.answers.reserved({ number: reserved }))] : []),
  ];
}

function foundLine({ kind, reference, title, excerpt }: Found, t: Catalogue): Line {
  const name = reference === title ? title : `${reference} ${title}`;
  return [
    bold(name),
    ` (${t.search.kinds[kind]})`,
    ...(excerpt ? [` — ${excerpt}`] : []),
    ` — ${t.search.open[kind]({ reference })}`,
  ];
}
