import type { KnownBlock } from '@slack/types';
import type { PartyDetail } from '../../domain/parties/list-parties.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actions, header } from './blocks.ts';
import { opener } from './opener.ts';
import { bold, lines } from './rich-text.ts';

/** `/ctg parties`: each signatory party, its names, its acts and who signs for it. */
export function partiesView(
  parties: PartyDetail[],
  { agreement, mayChange }: { agreement: string; mayChange: boolean },
  t: Catalogue,
): KnownBlock[] {
  return [
    header(t.agreement.parties),
    ...parties.flatMap((party) => [
      ...partyBlocks(party, t),
      ...(mayChange ? actions([changeButton(party, agreement, t)]) : []),
    ]),
  ];
}

function changeButton({ code, shortName }: PartyDetail, agreement: string, t: Catalogue) {
  const text = t.agreement.changeArticle;
  return opener({
    form: 'change-articles',
    args: { agreement, party: code },
    text,
    label: `${text}${t.colon}${shortName}`,
  });
}

function partyBlocks(party: PartyDetail, t: Catalogue): KnownBlock[] {
  const { officialName, code, kind, statedName, aliases, subOrganisations, acts, signatories } = party;
  const words = t.agreement;
  return lines(
    [bold(`${officialName} (${code})`), ` — ${words.partyKinds[kind]}, ${words.partyStated({ name: statedName })}`],
    ...acts.map(({ decidedOn, ...act }) => words.partyAuthorized({ ...act, on: decidedOn })),
    ...signatories.map((signatory) => words.partySigner(signatory)),
    ...(aliases.length > 0 ? [`${words.partyAliases}${t.colon}${aliases.join(t.semicolon)}`] : []),
    ...(subOrganisations.length > 0
      ? [`${words.partySubOrganisations}${t.colon}${subOrganisations.map(({ name }) => name).join(t.semicolon)}`]
      : []),
  );
}
