import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import { rowOf } from '../../src/domain/deliveries/delivery-row.ts';
import type { Database } from '../../src/domain/deps.ts';
import { words } from '../../src/i18n/words.ts';
import { localInstant } from '../../src/presenters/local-instant.ts';
import type { WorkspaceSeed } from '../../src/sandbox/options.ts';
import type { SandboxUser } from '../../src/sandbox/protocol.ts';
import { issoireFile } from '../support/seed-file.ts';
import type { Expected } from './judge.ts';

/** The bot's own id in the sandbox. */
const BOT = 'U0CTGBOT00';

/** Somebody who is in every channel, through whose eyes the run counts. */
export const OBSERVER = 'UOBSERVER0';

export const userId = (number: number) => `UPERSON${String(number).padStart(3, '0')}`;
const channelId = (number: number) => `CCHAN${String(number).padStart(4, '0')}`;

/** A Tuesday, ten in the morning in the agreement's zone: nobody is asleep. */
export const BEGINS_AT = new Date('2021-05-04T08:00:00Z');

/** A workspace with so many people and channels, the bot in each channel. */
export function chaosTown({ people, channels }: { people: number; channels: number }): WorkspaceSeed {
  const user = (id: string): SandboxUser => {
    const shown = { name: id.toLowerCase(), realName: id, title: '', locale: 'fr-FR', timeZone: 'Europe/Paris' };
    return { id, ...shown, isBot: false, isGuest: false, isForeign: false };
  };
  return {
    name: 'Chaos',
    teamId: 'T0CHAOS000',
    users: [user(OBSERVER), ...Array.from({ length: people }, (_, number) => user(userId(number)))],
    channels: Array.from({ length: channels }, (_, number) => ({
      id: channelId(number),
      name: `canal-${number}`,
      kind: 'public' as const,
      members: [OBSERVER, BOT],
    })),
  };
}

/**
 * Loads an agreement and writes so many deliveries due now, half for people, half for channels. Each speaks of another
 * minute, by which its message is known.
 */
export async function fillTown(
  db: Database,
  { people, channels, deliveries }: { people: number; channels: number; deliveries: number },
  directChannel: (slackUserId: string) => string,
): Promise<Expected[]> {
  const { agreementId } = await loadAgreement(issoireFile(), { db, now: () => BEGINS_AT });
  await db.person.createMany({
    data: Array.from({ length: people }, (_, number) => ({
      agreementId,
      name: userId(number),
      slackUserId: userId(number),
    })),
  });
  const roster = await db.person.findMany({ where: { agreementId }, orderBy: { name: 'asc' } });
  const expected: Expected[] = [];
  const rows = Array.from({ length: deliveries }, (_, number) => {
    const from = new Date(Date.UTC(2021, 0, 1, 0, number));
    const to = new Date(from.getTime() + 3 * 3_600_000);
    const person = number % 2 === 0 ? roster[(number / 2) % people] : undefined;
    const channel = channelId(Math.floor(number / 2) % channels);
    const row = rowOf(
      agreementId,
      {
        kind: 'away',
        subject: `away:${number}`,
        to: person ? { personId: person.id } : { channelId: channel },
        at: BEGINS_AT,
        step: '0',
        urgency: 0,
        grouping: 'ALONE',
        facts: { from: from.toISOString(), to: to.toISOString() },
      },
      BEGINS_AT,
    );
    expected.push({
      id: row.dedupeKey,
      words: `du ${localInstant(from, 'Europe/Paris', words('fr'))} au `,
      conversation: person?.slackUserId ? directChannel(person.slackUserId) : channel,
    });
    return row;
  });
  await db.delivery.createMany({ data: rows });
  return expected;
}
