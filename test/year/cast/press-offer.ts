import { openPage } from '../../support/open-page.ts';
import type { PageField } from '../../support/page-fields.ts';
import type { Person } from '../../support/person.ts';
import { offersIn } from '../said/read-slack.ts';
import type { Offered, Said } from '../said/said.ts';
import type { YearTown } from '../town/year-town.ts';
import { sendForm } from './send-form.ts';

/**
 * Presses what was offered, over the wire: the button in its message, the link of its mail. A form is sent as it stands,
 * but for what is entered.
 * @returns why it was not carried out, in the words that its reader had; null when it was.
 */
export async function pressOffer(
  offer: Offered,
  said: Said,
  userId: string | null,
  entries: Record<string, string>,
  town: YearTown,
): Promise<string | null> {
  if (!said.message) return followLink(offer.place, entries, town);
  return pressButton(town.as(userId ?? ''), offer, said.message, entries);
}

async function pressButton(
  person: Person,
  offer: Offered,
  { channel, ts }: { channel: string; ts: string },
  entries: Record<string, string>,
): Promise<string | null> {
  const message = (await person.sees(channel)).find((one) => one.ts === ts);
  const isIt = (one: Offered) => one.act === offer.act && sameThing(one, offer);
  // What was answered before has changed the message: the button is where it stands now.
  const now = message && offersIn(message.blocks).find(isIt);
  if (!message || !now) return 'it is not there any more';
  const { modal, refusal } = await person.clicks(message, now.place);
  if (!modal?.submit) {
    if (modal) await person.closes();
    return refusal ?? null;
  }
  return sendForm(person, entries);
}

function sameThing(one: Offered, other: Offered): boolean {
  return JSON.stringify(one.payload) === JSON.stringify(other.payload);
}

async function followLink(address: string, entries: Record<string, string>, town: YearTown): Promise<string | null> {
  const page = await openPage(address.replace('http://bot.example', new URL(town.botUrl).origin));
  if (page.status !== 200) return `its page answers ${page.status}`;
  if (!page.page.includes('<form')) return null;
  const sent = await page.sends({ ...firstChoices(page.fields), ...entries });
  return sent.status === 200 ? null : `its page answers ${sent.status} once it is sent`;
}

/** The first that can be chosen, wherever nothing is chosen yet. */
function firstChoices(fields: PageField[]): Record<string, string> {
  const open = fields.filter(({ kind, name, values }) => {
    return (kind === 'select' || kind === 'checkbox') && !name.startsWith('_') && !values.some(Boolean);
  });
  return Object.fromEntries(open.map(({ name, options }) => [name, options.find(({ value }) => value)?.value ?? '']));
}
