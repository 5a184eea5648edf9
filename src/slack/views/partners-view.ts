import type { KnownBlock } from '@slack/types';
import type { PartnersAnswer } from '../../domain/partners/list-partners.ts';
import type { PartnerRecord } from '../../domain/partners/partner-record.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actions, context, header } from './blocks.ts';
import { opener } from './opener.ts';
import { bold, bullets, type Line, lines } from './rich-text.ts';

/** `/ctg partenaires`: with whom the plan is built, and who is associated to what (A1-2). */
export function partnersView(
  { partners, reserved, mayKeep }: PartnersAnswer,
  { agreement }: { agreement: string },
  t: Catalogue,
): KnownBlock[] {
  const words = t.partners;
  const [only, ...others] = partners;
  const isOne = only !== undefined && others.length === 0;
  return [
    header(words.title),
    ...(only ? bullets(...partners.map((partner) => partnerLine(partner, t))) : lines(words.none)),
    ...(only ? [context(words.count({ number: partners.length }))] : []),
    ...(reserved > 0 ? [context(t.answers.reserved({ number: reserved }))] : []),
    ...(mayKeep && others.length > 0 ? [context(words.toChange)] : []),
    ...actions(
      mayKeep
        ? [
            opener({ form: 'add-partner', args: { agreement }, text: words.add, style: 'primary' as const }),
            ...(isOne
              ? [opener({ form: 'change-partner', args: { agreement, partner: only.id }, text: words.change })]
              : []),
          ]
        : [],
    ),
  ];
}

/** « Les Petits Pas — association : FA-03 Relais itinérant (animation) ». */
function partnerLine({ name, kind, sheets }: PartnerRecord, t: Catalogue): Line {
  const words = t.partners;
  const linked = sheets.map((sheet) => words.sheet(sheet)).join(' ; ');
  return [bold(name), ` — ${words.associated({ kind: words.kinds[kind], sheets: linked })}`];
}
