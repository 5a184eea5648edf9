import { errorOffers } from '../acts/offers/error-offers.ts';
import type { Offer } from '../acts/offers/offer.ts';
import { officesOf, roster } from '../domain/people/access.ts';
import { findCoordination } from '../domain/people/find-coordination.ts';
import type { UserError } from '../errors.ts';
import { offerLinks } from './offer-links.ts';
import type { OpenedLink } from './opened-link.ts';
import type { PageLink } from './page.ts';

export interface Refusal {
  lines: string[];
  /** What mends it, as far as a page can be opened for it. */
  links: PageLink[];
}

/** A failure as a page says it: the sentence, whom to write to where somebody else has to act, and what to open. */
export async function refusalOf(error: UserError, opened: OpenedLink): Promise<Refusal> {
  const { viewer, t } = opened;
  const offers = errorOffers(error, { reader: officesOf(viewer), t });
  const contacts = offers.some(asksWhoCoordinates) && roster.may(viewer) ? await coordination(opened) : [];
  return { lines: [error.sentence(t), ...contacts], links: await offerLinks(offers, opened) };
}

/** In the chat this is a button; a page says it at once. */
function asksWhoCoordinates({ act, payload }: Offer): boolean {
  return act === 'show-answer' && 'answer' in payload && payload.answer === 'coordinator';
}

async function coordination({ viewer, deps, t }: OpenedLink): Promise<string[]> {
  const contacts = await findCoordination(viewer, deps);
  return contacts.map((contact) => t.pages.coordination(contact));
}
