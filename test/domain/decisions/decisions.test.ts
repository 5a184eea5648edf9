import { describe, expect, it } from 'vitest';
import { amendDecision } from '../../../src/domain/decisions/amend-decision.ts';
import { listDecisions } from '../../../src/domain/decisions/list-decisions.ts';
import { verifyRegister } from '../../../src/domain/decisions/verify-register.ts';
import { withdrawDecision } from '../../../src/domain/decisions/withdraw-decision.ts';
import { testDatabase } from '../../support/database.ts';
import { captured, decisionTown, VOICE } from '../../support/decision-town.ts';

const { db } = await testDatabase();
const town = await decisionTown(db);
const { viewer, record, say, adopt, clock } = town;

describe('a decision', () => {
  it('is recorded once for one message, by two people at once: both are told of the first', async () => {
    const taken = captured('1620025200.000100');
    const both = await Promise.all([record({ captured: taken }), record({ captured: taken }, 'U0DENISE01')]);
    expect(new Set(both.map(({ reference }) => reference)).size).toBe(1);
    expect(both.map(({ isNew }) => isNew).toSorted()).toEqual([false, true]);
    expect(await db.decision.count()).toBe(1);
    // The number that was undone goes to the next.
    expect((await record()).reference).toBe('CT-2021-S1-P02');
  });

  it('is adopted once, with one number, when three parties say so at once', async () => {
    const { reference } = await record();
    const words = await Promise.all(Object.values(VOICE).map((voice) => say(voice, reference, 'AGREE')));
    expect(words.flatMap(({ adoptedAs }) => adoptedAs ?? [])).toEqual(['CT-2021-S1-01']);
    expect(await db.registerEntry.count()).toBe(1);
  });

  it('is numbered without a gap, whatever is proposed and given up between, however many at once', async () => {
    const drafts = await Promise.all(Array.from({ length: 6 }, () => record()));
    const [given, ...others] = drafts.map(({ reference }) => reference);
    await withdrawDecision(await viewer('U0CLAIRE01'), { reference: given ?? '', reason: 'Erreur' }, town.deps);
    await Promise.all(others.map((reference) => adopt(reference)));
    const adopted = await db.decision.findMany({ where: { state: 'ADOPTED' } });
    expect(adopted.map(({ number }) => number).toSorted((a, b) => Number(a) - Number(b))).toEqual([1, 2, 3, 4, 5, 6]);
    const entries = await db.registerEntry.findMany({ orderBy: { position: 'asc' } });
    expect(entries.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6]);
    expect((await verifyRegister(await viewer('U0CLAIRE01'), { db })).tampering).toBeNull();
  });

  it('takes a changed word, and each party’s last one counts', async () => {
    const { reference } = await record();
    await say(VOICE.CAF63, reference, 'AGREE');
    await say(VOICE.API, reference, 'AGREE');
    expect((await say(VOICE.CAF63, reference, 'DISAGREE')).approval.agreed).toBe(1);
    expect((await say(VOICE.VILLE, reference, 'AGREE')).approval).toMatchObject({ agreed: 2, isAdopted: false });
    const again = await say(VOICE.VILLE, reference, 'AGREE');
    expect(again.approval.agreed).toBe(2);
    expect(await db.approval.count({ where: { versionId: await town.versionOf(reference) } })).toBe(4);
    expect((await say(VOICE.CAF63, reference, 'AGREE')).adoptedAs).toMatch(/^CT-2021-S1-\d{2}$/);
    await expect(say(VOICE.CAF63, reference, 'DISAGREE')).rejects.toMatchObject({ code: 'decisionSettled' });
  });

  it('takes a word with the mandate of that instant: one given before its end stands, none comes after', async () => {
    const { reference } = await record();
    await say(VOICE.CAF63, reference, 'AGREE');
    const person = await db.person.findFirstOrThrow({ where: { slackUserId: VOICE.CAF63 } });
    const heir = await db.person.findFirstOrThrow({ where: { slackUserId: 'U0MARTINE1' } });
    const held = await db.partyVoice.findFirstOrThrow({ where: { personId: person.id } });
    await db.partyVoice.update({ where: { id: held.id }, data: { endsOn: new Date('2021-05-03') } });
    await db.partyVoice.create({
      data: { partyId: held.partyId, personId: heir.id, capacity: 'HOLDER', startsOn: new Date('2021-05-04') },
    });
    clock.now = new Date('2021-05-04T07:00:00Z');
    await expect(say(VOICE.CAF63, reference, 'DISAGREE')).rejects.toMatchObject({ code: 'noVoice' });
    expect((await say(VOICE.API, reference, 'AGREE')).approval.agreed).toBe(2);
    expect((await say('U0MARTINE1', reference, 'ABSTAIN')).approval.agreed).toBe(1);
    await say('U0MARTINE1', reference, 'AGREE');
    expect((await say(VOICE.VILLE, reference, 'AGREE')).approval.isAdopted).toBe(true);
  });

  it('asks anew when its text changes: what was said no longer counts, and a word to the former is refused', async () => {
    const { reference } = await record();
    await say(VOICE.API, reference, 'AGREE');
    const former = await town.versionOf(reference);
    const input = { reference, text: 'Ouvrir à 7 h 30.', reason: 'Erreur d’heure' };
    await amendDecision(await viewer('U0CLAIRE01'), input, town.deps);
    expect(await town.versionOf(reference)).not.toBe(former);
    expect((await say(VOICE.VILLE, reference, 'AGREE')).approval.agreed).toBe(1);
    await expect(
      db.decision.findFirstOrThrow({ where: { reference } }).then(({ askedAt }) => askedAt?.toISOString()),
    ).resolves.toBe(clock.now.toISOString());
  });

  it('is shown to who may read it, and others are told how many are kept from them (A12-1)', async () => {
    const { reference } = await record({ visibility: 'PUBLIC', text: 'Publique.' });
    // A proposal prepares: it is nobody else's to read until it is adopted.
    expect((await listDecisions(await viewer('U0JEAN0001'), {}, town.deps)).decisions).toEqual([]);
    for (const voice of ['U0MARTINE1', VOICE.API, VOICE.VILLE]) await say(voice, reference, 'AGREE');
    const stranger = await listDecisions(await viewer('U0JEAN0001'), {}, town.deps);
    expect(stranger.decisions.map(({ text }) => text)).toEqual(['Publique.']);
    expect(stranger.reserved).toBe((await db.decision.count()) - 1);
    const yann = await listDecisions(await viewer('U0YANN0001'), { words: 'publique' }, town.deps);
    expect(yann.decisions).toHaveLength(1);
  });

  it('is not recorded by who has no right to, and a disagreement says why', async () => {
    await expect(record({}, 'U0FATOU001')).rejects.toMatchObject({ code: 'recordersOnly' });
    await expect(record({}, 'U0GERARD01')).rejects.toMatchObject({ code: 'recordersOnly' });
    await expect(record({ text: '  ' })).rejects.toMatchObject({ fields: { text: { code: 'required' } } });
  });
});

describe('the register', () => {
  it('names the first entry that was tampered with, and what of it', async () => {
    const asked = async () => (await verifyRegister(await viewer('U0CLAIRE01'), { db })).tampering;
    const third = await db.registerEntry.findFirstOrThrow({ where: { position: 3 }, include: { decision: true } });
    const { decisionId } = third;
    const tampered = async (table: string, statement: string, what: string) => {
      // As somebody who holds the database could, past what it refuses.
      await db.$transaction(async (tx) => {
        await tx.$executeRawUnsafe(`alter table "${table}" disable trigger user`);
        await tx.$executeRawUnsafe(statement);
        await tx.$executeRawUnsafe(`alter table "${table}" enable trigger user`);
      });
      expect(await asked()).toMatchObject({ position: 3, reference: third.reference, what });
    };
    const version = await db.decisionVersion.findFirstOrThrow({ where: { decisionId } });
    const text = (words: string) => `update "DecisionVersion" set text = '${words}' where id = '${version.id}'`;
    await tampered('DecisionVersion', text('Autre chose'), 'text');
    await db.$transaction(async (tx) => {
      await tx.$executeRawUnsafe('alter table "DecisionVersion" disable trigger user');
      await tx.$executeRawUnsafe(text(version.text));
      await tx.$executeRawUnsafe('alter table "DecisionVersion" enable trigger user');
    });
    expect(await asked()).toBeNull();
    await tampered(
      'Approval',
      `update "Approval" set choice = 'ABSTAIN' where "versionId" = '${version.id}'`,
      'voices',
    );
    await tampered('RegisterEntry', `update "RegisterEntry" set hash = 'x' where position = 3`, 'entry');
  });
});
