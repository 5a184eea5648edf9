import { describe, expect, it } from 'vitest';
import { createReadMemory } from '../../../src/database/memory/read-memory.ts';
import { NEVER_REMEMBERED } from '../../../src/database/memory/remembering-client.ts';
import { testDatabase } from '../../support/database.ts';
import { sampleAgreement } from '../sample-agreement.ts';

const { db } = await testDatabase();

/** An agreement that is counted, with one axis. */
async function countedAgreement() {
  const { id } = await sampleAgreement(db);
  await db.planning.create({ data: { agreementId: id, nextAt: new Date() } });
  await db.axis.create({ data: { agreementId: id, code: 'A', label: 'first', position: 1 } });
  return id;
}

const axes = { orderBy: { position: 'asc' as const } };

describe('a memory of what was read', () => {
  it('gives the same answer while the agreement does not change, and the new one once it has', async () => {
    const id = await countedAgreement();
    const reads = createReadMemory();
    const labels = async () => {
      const { db: reading } = await reads.now(db, id);
      return reading.axis.findMany({ where: { agreementId: id }, ...axes });
    };
    const before = await labels();
    expect(await labels()).toBe(before);

    await db.axis.updateMany({ where: { agreementId: id }, data: { label: 'second' } });
    expect((await labels()).map(({ label }) => label)).toEqual(['second']);
  });

  it('knows nothing of what a transaction wrote until it is committed, and never of what was undone', async () => {
    const id = await countedAgreement();
    const reads = createReadMemory();
    const count = async () => (await reads.now(db, id)).db.axis.count({ where: { agreementId: id } });
    expect(await count()).toBe(1);
    const failing = db.$transaction(async (tx) => {
      await tx.axis.create({ data: { agreementId: id, code: 'B', label: 'undone', position: 2 } });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await count()).toBe(1);
    await db.$transaction((tx) => tx.axis.create({ data: { agreementId: id, code: 'B', label: 'l', position: 2 } }));
    expect(await count()).toBe(2);
  });

  it('reads nothing twice in a request, and everything afresh once the request has begun to write', async () => {
    const id = await countedAgreement();
    const { db: reading } = await createReadMemory().now(db, id);
    const label = async () => (await reading.axis.findFirstOrThrow({ where: { agreementId: id } })).label;
    expect(await label()).toBe('first');
    await db.axis.updateMany({ where: { agreementId: id }, data: { label: 'by somebody else' } });
    // Their change is younger than the request.
    expect(await label()).toBe('first');
    await reading.$transaction((tx) => tx.axis.updateMany({ where: { agreementId: id }, data: { position: 3 } }));
    expect(await label()).toBe('by somebody else');
  });

  it('works something out once, from the database alone that the work is given', async () => {
    const id = await countedAgreement();
    const reads = createReadMemory();
    let worked = 0;
    const count = async () => {
      const { derive } = await reads.now(db, id);
      return derive('how many axes', async (read) => {
        worked += 1;
        return read.db.axis.count({ where: { agreementId: id } });
      });
    };
    expect([await count(), await count()]).toEqual([1, 1]);
    expect(worked).toBe(1);
    await db.axis.create({ data: { agreementId: id, code: 'B', label: 'l', position: 2 } });
    expect(await count()).toBe(2);
  });

  it('refuses to derive anything from what changes while the agreement does not', async () => {
    const id = await countedAgreement();
    const { derive } = await createReadMemory().now(db, id);
    const derived = derive('what is to be said', (read) => read.db.delivery.count({ where: { agreementId: id } }));
    await expect(derived).rejects.toThrow(/nothing derives from it/);
    const reached = derive('by a relation', (read) => {
      return read.db.agreement.findUniqueOrThrow({ where: { id }, include: { deliveries: true } });
    });
    await expect(reached).rejects.toThrow(/nothing derives from it/);
  });

  it('gives rows that nobody can change for the next', async () => {
    const id = await countedAgreement();
    const { db: reading } = await createReadMemory().now(db, id);
    const [axis] = await reading.axis.findMany({ where: { agreementId: id } });
    expect(() => Object.assign(axis ?? {}, { label: 'mine' })).toThrow(TypeError);
  });

  it('forgets what failed', async () => {
    const id = await countedAgreement();
    const { derive } = await createReadMemory().now(db, id);
    await expect(derive('work', () => Promise.reject(new Error('the database was away')))).rejects.toThrow('away');
    expect(await derive('work', async () => 'done')).toBe('done');
  });

  it('holds so much and no more: what was asked about longest ago makes room', async () => {
    const [first, second] = [await countedAgreement(), await countedAgreement()];
    const long = 'x'.repeat(500);
    await db.axis.updateMany({ where: { agreementId: { in: [first, second] } }, data: { label: long } });
    const reads = createReadMemory({ most: 1_500, mostOfOne: 1_500 });
    const axesOf = async (id: string) => (await reads.now(db, id)).db.axis.findMany({ where: { agreementId: id } });
    const before = await axesOf(first);
    expect(await axesOf(first)).toBe(before);
    await axesOf(second);
    expect(await axesOf(first)).not.toBe(before);
  });
});

describe('the count of an agreement’s changes', () => {
  const countOf = async (agreementId: string) => {
    return (await db.planning.findUniqueOrThrow({ where: { agreementId } })).changes;
  };

  it('grows by one with a transaction, however many rows it writes', async () => {
    const id = await countedAgreement();
    const before = await countOf(id);
    const rows = ['B', 'C', 'D'].map((code, place) => ({ agreementId: id, code, label: 'l', position: place + 2 }));
    await db.axis.createMany({ data: rows });
    expect(await countOf(id)).toBe(before + 1);
  });

  it('stands for a row written as it was, and for what is said', async () => {
    const id = await countedAgreement();
    const before = await countOf(id);
    await db.axis.updateMany({ where: { agreementId: id }, data: { label: 'first' } });
    await db.planning.update({ where: { agreementId: id }, data: { nextAt: new Date('2030-01-01') } });
    expect(await countOf(id)).toBe(before);
  });

  it('is of that agreement alone, also for rows that hang on others', async () => {
    const [id, other] = [await countedAgreement(), await countedAgreement()];
    const before = [await countOf(id), await countOf(other)];
    const objective = await db.objective.create({
      data: { agreementId: id, code: 'O9', kind: 'STRATEGIC', position: 9 },
    });
    const on = new Date('2021-01-01');
    const version = {
      number: 1,
      label: 'l',
      origin: 'CONVENTION',
      source: 's',
      startsOn: on,
      recordedBy: 'r',
    } as const;
    await db.objectiveVersion.create({ data: { ...version, objectiveId: objective.id, recordedAt: on } });
    const axis = await db.axis.findFirstOrThrow({ where: { agreementId: id } });
    await db.objective.update({ where: { id: objective.id }, data: { axes: { connect: { id: axis.id } } } });
    expect([await countOf(id), await countOf(other)]).toEqual([(before[0] ?? 0) + 3, before[1]]);
  });

  it('is kept by every table but those whose rows are of no agreement, or change while it does not', async () => {
    const uncounted = await db.$queryRaw<{ name: string }[]>`
      select c.relname::text as name from pg_class c
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
        and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'count_change')
      order by 1`;
    const own = uncounted.map(({ name }) => name).filter((name) => name !== '_prisma_migrations');
    expect(own).toEqual(['ChannelPace', 'Delivery', 'HandledRequest', 'Installation', 'Planning']);
    const models = own.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
    expect(models).toEqual(NEVER_REMEMBERED.toSorted());
  });
});
