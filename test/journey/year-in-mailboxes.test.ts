import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { memoryMailer } from '../support/memory-mailer.ts';
import { eventOf, openCalendar, readWithIcalJs, readWithNodeIcal, textOf } from '../support/read-calendar.ts';
import {
  approvedBy,
  cancelled,
  circulated,
  convened,
  held,
  moved,
  noted,
  planned,
  until,
} from '../support/steps/meeting-steps.ts';
import { twoByMail } from '../support/steps/people-steps.ts';

const mailer = memoryMailer();

/** Held on its day, and its minutes approved by every party. */
const closed = (reference: string, day: string) => [
  until(`${day}T16:00:00Z`),
  held(reference),
  noted(reference, `Dit à ${reference}.`),
  circulated(reference),
  approvedBy(reference),
];

const town = issoireWorkspace({
  beginsAt: '2021-01-04T08:00:00Z',
  withClock: true,
  mailer,
  after: [
    twoByMail,
    ...[planned('2021-02-04'), convened('CT-2021-S1'), moved('CT-2021-S1', '2021-02-11')],
    ...closed('CT-2021-S1', '2021-02-11'),
    ...[planned('2021-03-30', 'COPIL'), convened('COPIL-2021'), cancelled('COPIL-2021')],
    ...[planned('2021-05-04', 'COPIL'), convened('COPIL-2021-2')],
    ...closed('COPIL-2021-2', '2021-05-04'),
    ...[until('2021-08-30T08:00:00Z'), planned('2021-09-21'), convened('CT-2021-S2')],
    ...closed('CT-2021-S2', '2021-09-21'),
  ],
});

describe('both committees of 2021, one meeting moved and one cancelled', () => {
  it('are « tenu » three times in the calendar of the year', async () => {
    const { text } = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg calendrier 2021');
    expect(text.match(/ : tenu — /g)).toHaveLength(3);
  });

  it('leave every mailbox with the meetings that took place, each once; two readers agree on each file', async () => {
    const held = new Map<string, Map<string, { sequence: number; method: string }>>();
    for (const { to, calendar } of mailer.sent) {
      if (!calendar) continue;
      const file = { ...calendar, filename: 'invite.ics' } as Parameters<typeof readWithIcalJs>[0];
      expect(readWithNodeIcal(file).map(({ startsAt }) => startsAt)).toEqual(
        readWithIcalJs(file).map(({ startsAt }) => startsAt),
      );
      const event = eventOf(file);
      const uid = textOf(event, 'uid') ?? '';
      const sequence = Number(textOf(event, 'sequence'));
      const method = textOf(openCalendar(file), 'method') ?? '';
      expect(method).toBe(calendar.method);
      const own = held.get(to.address) ?? new Map();
      const before = own.get(uid);
      // Nothing is said twice: each mail about one event is newer than the one before.
      if (before) expect(sequence).toBeGreaterThan(before.sequence);
      held.set(to.address, own.set(uid, { sequence, method }));
    }
    expect(held.size).toBeGreaterThan(2);
    for (const name of ['beatrice.saule', 'hugo.frene']) {
      const own = [...held].find(([address]) => address.startsWith(name))?.[1];
      // Two technical committees, no steering committee, which they do not sit in.
      expect([...(own?.values() ?? [])].map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST']);
    }
    const josette = [...held].find(([address]) => address.startsWith('josette'))?.[1];
    expect([...(josette?.values() ?? [])].map(({ method }) => method)).toEqual(['CANCEL', 'REQUEST']);
  });
});
