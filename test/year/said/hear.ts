import type { Delivery, Person } from '../../../src/database/generated/client.ts';
import { deliveryKinds } from '../../../src/domain/outbox/delivery-kinds.ts';
import { findPersonViewer } from '../../../src/domain/people/find-person-viewer.ts';
import { civilDateIn } from '../../../src/domain/time/civil-date.ts';
import { workCalendar } from '../../../src/domain/time/working-days.ts';
import { groupBy } from '../../../src/jobs/group-by.ts';
import { plain } from '../../support/plain.ts';
import type { YearTown } from '../town/year-town.ts';
import { readLetter } from './read-letter.ts';
import { readSlack } from './read-slack.ts';
import type { Matter, Said, SaidRow } from './said.ts';
import { tryOffers } from './try-offers.ts';

/** In every channel of the agreement, through whose eyes channels are read. */
const OBSERVER = 'U0CLAIRE01';

const calendar = workCalendar([]);

/** Hears what the bot has said unasked since the last time, each message once, in the order in which it was said. */
export function listener(town: YearTown): () => Promise<Said[]> {
  const known = new Set<string>();
  let revision = 0;
  let since = new Date(0);
  return async () => {
    const where = { agreementId: town.agreementId, state: 'SENT' as const, sentAt: { gte: since } };
    const rows = await town.deps.db.delivery.findMany({ where, orderBy: [{ sentAt: 'asc' }, { id: 'asc' }] });
    const fresh = rows.filter(({ id }) => !known.has(id));
    for (const { id } of fresh) known.add(id);
    since = fresh.at(-1)?.sentAt ?? since;
    const before = revision;
    revision = town.sandbox.revision();
    const heard: Said[] = [];
    for (const message of groupBy(fresh, ({ postKey, id }) => postKey ?? id).values()) {
      heard.push(await read(message, before, town));
    }
    return heard;
  };
}

async function read(rows: Delivery[], revision: number, town: YearTown): Promise<Said> {
  const [first] = rows as [Delivery];
  const { personId, channelId, via, conversation, ts } = first;
  const at = first.sentAt ?? town.deps.now();
  const on = civilDateIn(town.timeZone, at);
  const person = personId ? await town.deps.db.person.findUniqueOrThrow({ where: { id: personId } }) : null;
  const viewer = personId ? await findPersonViewer(personId, town.deps) : null;
  const said: Said = {
    ...{ at, on, hour: hourIn(town.timeZone, at), isDayOff: !calendar.isWorkingDay(on) },
    way: via === 'EMAIL' ? 'mail' : personId ? 'chat' : 'channel',
    to: person?.name ?? `#${channelId}`,
    personId,
    isOfRoster: viewer === null || viewer.roles.length > 0 || viewer.partyIds.length > 0,
    rows: rows.map(rowOf),
    matters: mattersOf(rows, person, revision, town),
    message: via === 'SLACK' && conversation && ts ? { channel: conversation, ts } : null,
  };
  if (personId) await tryOffers(said, personId, town);
  return said;
}

function mattersOf(rows: Delivery[], person: Person | null, revision: number, { sandbox, mailer }: YearTown): Matter[] {
  const [{ via, postKey, ts, conversation }] = rows as [Delivery];
  if (via === 'EMAIL') {
    const letter = mailer.sent.findLast(({ key }) => key === postKey);
    if (!letter) throw new Error(`no letter under ${postKey}, which its row calls sent`);
    return readLetter(letter.text, rows.length);
  }
  const seen = sandbox.messagesSince(person?.slackUserId ?? OBSERVER, revision);
  const message = seen.find((one) => one.ts === ts && one.channel === conversation);
  if (!message) throw new Error(`no message ${ts} in ${conversation}, which its row calls sent`);
  return readSlack(plain(message.blocks), rows.length);
}

function rowOf({ id, kind, subject, dedupeKey, recipient }: Delivery): SaidRow {
  const isPressing = deliveryKinds.find(({ name }) => name === kind)?.isPressing ?? false;
  // agreement|kind|subject|step|recipient
  const step = dedupeKey.slice(dedupeKey.indexOf(subject) + subject.length + 1, -recipient.length - 1);
  return { id, kind, subject, step, isPressing };
}

function hourIn(timeZone: string, at: Date): number {
  return Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(at));
}
