import { describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { sampleAgreement } from './sample-agreement.ts';

const { db } = await testDatabase();

describe('what is written is read back the same', () => {
  it('civil dates, instants to the millisecond, nested JSON, lists of text, and texts in French', async () => {
    const agreement = await sampleAgreement(db);
    const setAt = new Date('2024-03-31T01:30:00.123Z');
    const value = { days: [14, 7], mute: null, label: 'l’été "là" \\ {x}', on: true };
    await db.setting.create({ data: { agreementId: agreement.id, key: 'k', value, setAt } });
    const aliases = ['copil', 'comité, de pilotage', 'a "b" \\ {c}', ''];
    await db.committee.create({
      data: {
        agreementId: agreement.id,
        code: 'C',
        kind: 'STEERING',
        name: 'n',
        shortName: 's',
        aliases,
        cadence: 'YEAR',
        position: 1,
      },
    });

    const found = await db.agreement.findUniqueOrThrow({
      where: { id: agreement.id },
      include: { settings: true, committees: true },
    });

    expect(found.legalEnd.toISOString()).toBe('2023-12-31T00:00:00.000Z');
    expect(found.title).toBe('Convention « d’essai » — l’œuvre');
    expect(found.settings[0]).toMatchObject({ setAt, value });
    expect(found.committees[0]?.aliases).toEqual(aliases);
  });

  it('a bigint past what a number holds exactly', async () => {
    const agreement = await sampleAgreement(db);
    const id = 9_007_199_254_740_993n + BigInt(Math.floor(Math.random() * 1e9));
    await db.auditEvent.create({ data: { ...auditEvent(agreement.id), id } });
    expect((await db.auditEvent.findFirstOrThrow({ where: { agreementId: agreement.id } })).id).toBe(id);
  });

  it('instants are written and read in UTC, whatever the server’s own zone', async () => {
    const [row] = await db.$queryRaw<{ zone: string }[]>`select current_setting('TimeZone') as zone`;
    expect(row?.zone).toBe('UTC');
  });
});

describe('transactions', () => {
  it('leave nothing behind when they fail', async () => {
    const agreement = await sampleAgreement(db);
    const failing = db.$transaction(async (tx) => {
      await tx.axis.create({ data: { agreementId: agreement.id, code: 'A', label: 'l', position: 1 } });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await db.axis.count({ where: { agreementId: agreement.id } })).toBe(0);
  });

  it('started together all count, none on top of another', async () => {
    const agreement = await sampleAgreement(db);
    await Promise.all(
      Array.from({ length: 20 }, (_, position) =>
        db.$transaction(async (tx) => {
          await tx.axis.create({ data: { agreementId: agreement.id, code: `A${position}`, label: 'l', position } });
          await tx.axis.updateMany({ where: { agreementId: agreement.id, position }, data: { label: `l${position}` } });
        }),
      ),
    );
    const axes = await db.axis.findMany({ where: { agreementId: agreement.id }, orderBy: { position: 'asc' } });
    expect(axes.map(({ label }) => label)).toEqual(Array.from({ length: 20 }, (_, position) => `l${position}`));
  });

  it('whose commit the database refuses are failures', async () => {
    const agreementId = crypto.randomUUID();
    const failing = db.$transaction(async (tx) => {
      await tx.$executeRaw`alter table "Axis" alter constraint "Axis_agreementId_fkey" deferrable initially deferred`;
      await tx.axis.create({ data: { agreementId, code: 'A', label: 'l', position: 1 } });
    });
    await expect(failing).rejects.toThrow(/Axis_agreementId_fkey|ForeignKeyConstraintViolation/);
    expect(await db.axis.count({ where: { agreementId } })).toBe(0);
  });
});

describe('refusals carry Prisma’s codes', () => {
  it('P2002 for a value that must be unique', async () => {
    const agreement = await sampleAgreement(db);
    const axis = { agreementId: agreement.id, code: 'A', label: 'l', position: 1 };
    await db.axis.create({ data: axis });
    await expect(db.axis.create({ data: axis })).rejects.toMatchObject({ code: 'P2002' });
  });

  it('P2003 for a row that refers to nothing', async () => {
    const orphan = { agreementId: crypto.randomUUID(), code: 'A', label: 'l', position: 1 };
    await expect(db.axis.create({ data: orphan })).rejects.toMatchObject({ code: 'P2003' });
  });

  it('P2025 for a row that is not there', async () => {
    const gone = db.axis.update({ where: { id: crypto.randomUUID() }, data: { label: 'x' } });
    await expect(gone).rejects.toMatchObject({ code: 'P2025' });
  });
});

describe('the audit trail', () => {
  it('refuses any change, removal or emptying', async () => {
    const agreement = await sampleAgreement(db);
    await db.auditEvent.create({ data: auditEvent(agreement.id) });
    const where = { agreementId: agreement.id };
    await expect(db.auditEvent.updateMany({ where, data: { action: 'other' } })).rejects.toThrow(/append-only/);
    await expect(db.auditEvent.deleteMany({ where })).rejects.toThrow(/append-only/);
    await expect(db.$executeRaw`truncate "AuditEvent"`).rejects.toThrow(/append-only/);
    expect(await db.auditEvent.count({ where: { ...where, action: 'tried' } })).toBe(1);
  });
});

describe('circulated minutes', () => {
  async function circulated() {
    const { id: agreementId } = await sampleAgreement(db);
    const at = new Date('2021-03-29T09:00:00Z');
    const common = { agreementId, code: 'C', name: 'Comité', shortName: 'C', position: 1 };
    const committee = await db.committee.create({ data: { ...common, kind: 'TECHNICAL', cadence: 'SEMESTER' } });
    const place = { place: 'Issoire', reference: 'C-1', revisedAt: at, recordedAt: at };
    const meeting = await db.meeting.create({
      data: { agreementId, committeeId: committee.id, state: 'HELD', day: new Date('2021-03-23'), ...place },
    });
    return db.minutesVersion.create({
      data: { meetingId: meeting.id, number: 1, state: 'CIRCULATED', content: { a: 1 }, hash: 'h', circulatedAt: at },
    });
  }

  it('keep their words, their number and their date, whoever asks', async () => {
    const { id, meetingId } = await circulated();
    for (const data of [
      { content: { a: 2 } },
      { hash: 'other' },
      { number: 2 },
      { circulatedAt: new Date() },
      { approvedAt: new Date() },
    ]) {
      await expect(db.minutesVersion.update({ where: { id }, data })).rejects.toThrow(/frozen/);
    }
    await expect(db.minutesVersion.deleteMany({ where: { id } })).rejects.toThrow(/frozen/);
    // Nor with the meeting they are of, or with the agreement.
    await expect(db.meeting.delete({ where: { id: meetingId } })).rejects.toThrow(/frozen/);
    await expect(db.agreement.deleteMany({ where: { meetings: { some: { id: meetingId } } } })).rejects.toThrow(
      /frozen/,
    );
    await expect(db.$executeRaw`truncate "MinutesVersion" cascade`).rejects.toThrow(/frozen/);
    expect(await db.minutesVersion.findUnique({ where: { id } })).toMatchObject({ content: { a: 1 }, number: 1 });
  });

  it('are approved once, then replaced, and never go back', async () => {
    const { id } = await circulated();
    const become = (data: { state?: 'CIRCULATED' | 'APPROVED' | 'REPLACED'; approvedAt?: Date | null }) =>
      db.minutesVersion.update({ where: { id }, data });
    const approvedAt = new Date('2021-04-01T09:00:00Z');
    await become({ state: 'APPROVED', approvedAt });
    await expect(become({ state: 'CIRCULATED' })).rejects.toThrow(/frozen/);
    await expect(become({ approvedAt: null })).rejects.toThrow(/frozen/);
    await expect(become({ approvedAt: new Date() })).rejects.toThrow(/frozen/);
    await become({ state: 'REPLACED' });
    await expect(become({ state: 'APPROVED' })).rejects.toThrow(/frozen/);
    expect(await db.minutesVersion.findUnique({ where: { id } })).toMatchObject({ state: 'REPLACED', approvedAt });
  });
});

function auditEvent(agreementId: string) {
  return {
    agreementId,
    at: new Date(),
    actorName: 'a',
    via: 'program',
    action: 'tried',
    subjectType: 't',
    subjectId: 's',
  };
}
