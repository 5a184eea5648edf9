import { describe, expect, it } from 'vitest';
import type { MinutesState, Prisma } from '../../src/database/generated/client.ts';
import { testDatabase } from '../support/database.ts';
import { sampleAgreement } from './sample-agreement.ts';

const { db, transaction } = await testDatabase();

const circulatedAt = new Date('2021-03-29T09:00:00Z');

/** A meeting whose minutes were circulated. */
async function circulated(state: MinutesState = 'CIRCULATED') {
  const { id: agreementId } = await sampleAgreement(db);
  const names = { name: 'Comité technique', shortName: 'CT' };
  const committee = await db.committee.create({
    data: {
      agreementId,
      code: 'CT',
      kind: 'TECHNICAL',
      cadence: 'SEMESTER',
      position: 1,
      ...names,
      source: 'art. 6',
    } as never,
  });
  const at = { day: new Date('2021-03-23'), revisedAt: circulatedAt, recordedAt: circulatedAt };
  const meeting = await db.meeting.create({
    data: { agreementId, committeeId: committee.id, reference: 'CT-2021-S1', state: 'HELD', place: 'Ici', ...at },
  });
  const version = await db.minutesVersion.create({
    data: { meetingId: meeting.id, number: 1, state, content: { place: 'Ici' }, hash: 'abc', circulatedAt },
  });
  const change = (data: Prisma.MinutesVersionUncheckedUpdateInput) =>
    db.minutesVersion.update({ where: { id: version.id }, data });
  return { agreementId, meeting, version, change };
}

describe('minutes that were circulated', () => {
  it('keep their text, fingerprint, number, meeting and date, whoever asks (R-21, R-22)', async () => {
    const { version, change } = await circulated();
    const { meeting: other } = await circulated();
    for (const data of [
      { content: { place: 'Là' } },
      { hash: 'def' },
      { number: 2 },
      { meetingId: other.id },
      { circulatedAt: new Date('2021-03-30T09:00:00Z') },
      // Not even beside a change that is allowed.
      { state: 'APPROVED' as const, approvedAt: circulatedAt, content: {} },
    ])
      await expect(change(data), JSON.stringify(data)).rejects.toThrow(/frozen/);
    await expect(
      transaction((sql) =>
        sql.query(`update "MinutesVersion" set "content" = '{}' where "id" = $1::uuid`, [version.id]),
      ),
    ).rejects.toThrow(/frozen/);
    expect(await db.minutesVersion.findUnique({ where: { id: version.id } })).toEqual(version);
  });

  it('cannot be removed, by themselves, with their meeting or with their agreement', async () => {
    const { agreementId, meeting, version } = await circulated();
    await expect(db.minutesVersion.delete({ where: { id: version.id } })).rejects.toThrow(/frozen/);
    await expect(db.meeting.delete({ where: { id: meeting.id } })).rejects.toThrow(/frozen/);
    await expect(db.agreement.delete({ where: { id: agreementId } })).rejects.toThrow(/frozen/);
    await expect(transaction((sql) => sql.script('truncate "MinutesVersion" cascade'))).rejects.toThrow(/frozen/);
    expect(await db.minutesVersion.count({ where: { id: version.id } })).toBe(1);
  });

  it('move forward only: circulated, then approved or replaced; approved, then replaced', async () => {
    const allowed: [MinutesState, MinutesState][] = [
      ['CIRCULATED', 'APPROVED'],
      ['CIRCULATED', 'REPLACED'],
      ['APPROVED', 'REPLACED'],
    ];
    const states: MinutesState[] = ['CIRCULATED', 'APPROVED', 'REPLACED'];
    for (const from of states) {
      for (const to of states) {
        const isAllowed = from === to || allowed.some(([one, next]) => one === from && next === to);
        const changing = (await circulated(from)).change({ state: to }).then(
          () => true,
          () => false,
        );
        expect(await changing, `${from} → ${to}`).toBe(isAllowed);
      }
    }
  });

  it('get the day of their approval once, with it', async () => {
    const early = await circulated();
    await expect(early.change({ approvedAt: circulatedAt })).rejects.toThrow(/frozen/);
    const { change } = await circulated();
    await change({ state: 'APPROVED', approvedAt: circulatedAt });
    await expect(change({ approvedAt: null })).rejects.toThrow(/frozen/);
    await expect(change({ approvedAt: new Date('2022-01-01') })).rejects.toThrow(/frozen/);
    expect(await change({ state: 'REPLACED' })).toMatchObject({ state: 'REPLACED', approvedAt: circulatedAt });
  });
});
