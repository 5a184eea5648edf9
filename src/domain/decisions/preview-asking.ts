import { speakersAmong } from '../approvals/speakers-on.ts';
import type { Deps } from '../deps.ts';
import { chooseRoutes, type PersonRoute } from '../people/choose-routes.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { DecisionDraft } from './decision-draft.ts';
import { refuseRepeat } from './propose-decision.ts';

/** Who would be asked; `via` is null when nothing reaches them. */
export interface AskedPerson {
  name: string;
  via: PersonRoute['via'] | null;
}

/** To whom a question to the parties would go. */
export interface Asked {
  /** Every party, with who answers for it: nobody while no voice is in force. */
  parties: { party: PartyName; people: AskedPerson[] }[];
  /** How many people a message would go to; who speaks for two parties counts once. */
  number: number;
}

/** What recording a proposal would do, before anything is written. */
export interface AskingPreview extends Asked {
  text: string;
  /** The committee in whose channels its card would be shown as well; null where it has none. */
  cardIn: string | null;
}

/**
 * To whom `askVoices` would write today, and by which way: the holders of each party's voice, else their substitutes
 * (K-10). Nothing is written.
 */
export async function listAsked(
  { agreement, today }: Viewer,
  { canMail }: { canMail: boolean },
  { db }: Pick<Deps, 'db'>,
): Promise<Asked> {
  const rows = await db.party.findMany({
    where: { agreementId: agreement.id },
    include: { voices: { include: { person: true } } },
    orderBy: { position: 'asc' },
  });
  const reached = new Set<string>();
  const parties = rows.map(({ voices, ...party }) => {
    const speakers = speakersAmong([voices], today);
    const people = speakers.flatMap((id): AskedPerson[] => {
      const person = voices.find(({ personId }) => personId === id)?.person;
      const via = (person && chooseRoutes(person, { canMail })[0]?.via) ?? null;
      if (via) reached.add(id);
      return person ? [{ name: person.name, via }] : [];
    });
    return { party: partyName(party), people: people.toSorted((a, b) => a.name.localeCompare(b.name, 'fr')) };
  });
  return { parties, number: reached.size };
}

/**
 * What recording a draft would do now: the wording that each party would read, who would be asked, where it is shown.
 * @throws UserError where the same words await the parties' agreement already.
 */
export async function previewAsking(
  viewer: Viewer,
  draft: DecisionDraft,
  bot: { canMail: boolean },
  deps: Pick<Deps, 'db'>,
): Promise<AskingPreview> {
  const { text, committee } = draft;
  const [asked, channels] = await Promise.all([
    listAsked(viewer, bot, deps),
    deps.db.channelBinding.count({ where: { committeeId: committee.id } }),
    refuseRepeat(draft, deps),
  ]);
  return { ...asked, text, cardIn: channels > 0 ? committee.shortName : null };
}
