import { linkKey } from '../domain/signed-links/link-key.ts';
import { linkExpiry, signLink } from '../domain/signed-links/sign-link.ts';
import { isChatForm } from '../forms/chat-forms.ts';
import type { Passage } from '../forms/passage.ts';
import type { OpenedLink } from './opened-link.ts';
import type { PageLink } from './page.ts';

/** Links for the person who sent the form to the forms that take up what was done. */
export async function nextLinks(said: Passage[], { viewer, deps, bot }: OpenedLink): Promise<PageLink[]> {
  const person = viewer.person?.id ?? '';
  const forms = said.flatMap((passage) => (passage.kind === 'next' && !isChatForm(passage.form) ? [passage] : []));
  if (forms.length === 0) return [];
  const key = await linkKey(deps.db);
  return forms.map(({ form, args, text }) => {
    const token = signLink(key, { act: form, person, payload: args, expires: linkExpiry(deps.now()) });
    return { label: text, url: `${bot.publicUrl}/l/${token}` };
  });
}
