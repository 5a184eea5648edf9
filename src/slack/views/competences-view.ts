import type { KnownBlock } from '@slack/types';
import { newLeadOffers } from '../../acts/offers/due-offers.ts';
import type { Competence } from '../../domain/competences/competence.ts';
import type { CompetencesAnswer } from '../../domain/competences/list-competences.ts';
import type { TransfersAnswer } from '../../domain/competences/list-transfers.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actRows } from './act-button.ts';
import { context, header } from './blocks.ts';
import { bold, bullets, code, type Line, lines } from './rich-text.ts';

/** `/ctg competences`: who runs what, where and for whom, on a day (A3-1). */
export function competencesView({ on, competences }: CompetencesAnswer, t: Catalogue): KnownBlock[] {
  return [
    header(t.competences.title({ on })),
    ...bullets(...competences.map((competence) => competenceLine(competence, t))),
    context(t.competences.source),
  ];
}

/** « Crèches : Issoire : Ville ; communes de moins de 10 000 habitants : Agglo ». */
function competenceLine({ label, holdings }: Competence, t: Catalogue): Line {
  const words = t.competences;
  const held = holdings.map(({ scope, party, ...ages }) => {
    const who = words.held({ scope, party: party.shortName });
    const range = words.ages(ages);
    return range ? `${who} (${range})` : who;
  });
  return [bold(label), ` — ${held.length > 0 ? held.join(t.semicolon) : words.nobody}`];
}

/** `/ctg competences transferts`: what passes from one party to another, and when (A3-2). */
export function transfersView(
  { transfers, sheets, mayName }: TransfersAnswer,
  { agreement }: { agreement: string },
  t: Catalogue,
): KnownBlock[] {
  const words = t.competences;
  const rows = transfers.map(({ on, label, from, to, ...ages }): Line => {
    const range = words.ages(ages);
    const what = range ? `${label} (${range})` : label;
    return [bold(t.date(on)), ` — ${words.transfer({ label: what, from, to })}`];
  });
  return [
    header(words.transfers),
    ...(rows.length > 0 ? bullets(...rows) : lines(words.noTransfer)),
    ...(sheets.length > 0 ? lines(bold(words.passing)) : []),
    ...bullets(...sheets.map(({ reference, title }): Line => [code(reference), ` ${title}`])),
    ...(mayName ? actRows(newLeadOffers(sheets, t), agreement) : []),
  ];
}
