import type { KnownBlock, SectionBlock } from '@slack/types';
import { offerForm } from '../../acts/offers/offer.ts';
import type { PartnersAnswer } from '../../domain/partners/list-partners.ts';
import type { PartnerRecord } from '../../domain/partners/partner-record.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actButton } from './act-button.ts';
import { cutMarkup, LIMITS } from './block-limits.ts';
import { actions, context, escapeText, header } from './blocks.ts';
import { opener } from './opener.ts';
import { bold, bullets, type Line, lines } from './rich-text.ts';

/** `/ctg partenaires`: with whom the plan is built, and who is associated to what (A1-2). */
export function partnersView(
  { partners, reserved, mayKeep }: PartnersAnswer,
  { agreement, isFiltered }: { agreement: string; isFiltered: boolean },
  t: Catalogue,
): KnownBlock[] {
  const words = t.partners;
  const [only, ...others] = partners;
  const isOne = only !== undefined && others.length === 0;
  return [
    header(words.title),
    ...(only ? [] : lines(isFiltered || reserved > 0 ? words.none : words.empty)),
    ...(mayKeep && !isOne
      ? partners.map((partner) => partnerBlock(partner, agreement, t))
      : bullets(...partners.map((partner) => partnerLine(partner, t)))),
    ...(only ? [context(words.count({ number: partners.length }))] : []),
    ...(reserved > 0 ? [context(t.answers.reserved({ number: reserved }))] : []),
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

/** One of several, with the button that changes it. */
function partnerBlock(partner: PartnerRecord, agreement: string, t: Catalogue): SectionBlock {
  const { id, name } = partner;
  const text = cutMarkup(`*${escapeText(name)}*${escapeText(partnerText(partner, t))}`, LIMITS.inputText);
  const spoken = t.offers.ofPoint({ act: t.partners.change, title: name });
  return {
    type: 'section',
    text: { type: 'mrkdwn', text },
    accessory: actButton(offerForm('change-partner', { partner: id }, t.partners.change, { spoken }), agreement),
  };
}

/** « Les Petits Pas — association : FA-03 Relais itinérant (animation) ». */
function partnerLine(partner: PartnerRecord, t: Catalogue): Line {
  return [bold(partner.name), partnerText(partner, t)];
}

function partnerText({ kind, sheets }: PartnerRecord, t: Catalogue): string {
  const words = t.partners;
  const linked = sheets.map((sheet) => words.sheet(sheet)).join(t.semicolon);
  return ` — ${words.associated({ kind: words.kinds[kind], sheets: linked })}`;
}
