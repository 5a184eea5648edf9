import { type Offer, offerForm } from '../acts/offers/offer.ts';
import { linkKey } from '../domain/signed-links/link-key.ts';
import { linkExpiry, signLink } from '../domain/signed-links/sign-link.ts';
import type { Passage } from '../forms/passage.ts';
import type { OpenedLink } from './opened-link.ts';
import type { PageLink } from './page.ts';

/** Links for the person whose page it is to what is offered them; what makes sense in the chat only has none. */
export async function offerLinks(offers: Offer[], { viewer, deps, bot }: OpenedLink): Promise<PageLink[]> {
  const person = viewer.person?.id ?? '';
  const shown = offers.filter(({ isForChat }) => !isForChat);
  if (shown.length === 0) return [];
  const key = await linkKey(deps.db);
  return shown.map(({ act, payload, text }) => {
    const token = signLink(key, { act, person, payload, expires: linkExpiry(deps.now()) });
    return { label: text, url: `${bot.publicUrl}/l/${token}` };
  });
}

/** What is offered in what a form or an act says: the forms that take up what was done. */
export function offersIn(said: Passage[]): Offer[] {
  return said.flatMap((passage) =>
    passage.kind === 'next' ? [offerForm(passage.form, passage.args, passage.text)] : [],
  );
}
