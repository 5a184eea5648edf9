import { beforeEach, describe, expect, it } from 'vitest';
import { giveVoice } from '../../../src/domain/adoption/give-voice.ts';
import { amendDecision } from '../../../src/domain/decisions/amend-decision.ts';
import { endProposal } from '../../../src/domain/decisions/end-proposal.ts';
import { listDecisions } from '../../../src/domain/decisions/list-decisions.ts';
import { verifyRegister } from '../../../src/domain/decisions/verify-register.ts';
import { testDatabase } from '../../support/database.ts';
import { captured, decisionTown, VOICE } from '../../support/decision-town.ts';
import { eachFrom } from '../../support/each-from.ts';
import { restoreTables } from '../../support/kept-tables.ts';

const { db } = await testDatabase();

/** The agreement of the tests and nothing else, whatever was there before. */
async function emptyTown() {
  await restoreTables(await testDatabase());
  return decisionTown(db, '2021-05-03T07:00:00Z');
}

describe('a decision', () => {
  const town = eachFrom(emptyTown);
  beforeEach(() => {
    town().clock.now = new Date('2021-05-03T07:00:00Z');
  });

  it('is recorded once for one message, by two people at once: both are told of the first', async () => {
    const { record } = town();
    const taken = captured('1620025200.000100');
    const both = await Promise.all([record({ captured: taken }), record({ captured: taken }, 'U0DENISE01')]);
    expect(new Set(both.map(({ reference }) => reference)).size).toBe(1);
    expect(both.map(({ isNew }) => isNew).toSorted()).toEqual([false, true]);
    expect(await db.decision.count()).toBe(1);
    // The number that was undone goes to the next.
    expect((await record()).reference).toBe('CT-2021-S1-P02');
  });

  it('is adopted once, with one number, when three parties say so at once', async () => {
    const { record, say } = town();
    const { reference } = await record();
    const words = await Promise.all(Object.values(VOICE).map((voice) => say(voice, reference, 'AGREE')));
    expect(words.flatMap(({ adoptedAs }) => adoptedAs ?? [])).toEqual(['CT-2021-S1-01']);
    expect(await db.registerEntry.count()).toBe(1);
  });

  it('is numbered without a gap, whatever is proposed and given up between, however many at once', async () => {
    const { viewer, deps, record, adopt } = town();
    await adopt((await record()).reference);
    const drafts = await Promise.all(Array.from({ length: 6 }, () => record()));
    const [given, ...others] = drafts.map(({ reference }) => reference);
    await endProposal(await viewer('U0CLAIRE01'), { reference: given ?? '', reason: 'Erreur', as: 'WITHDRAWN' }, deps);
    await Promise.all(others.map((reference) => adopt(reference)));
    const adopted = await db.decision.findMany({ where: { state: 'ADOPTED' } });
    expect(adopted.map(({ number }) => number).toSorted((a, b) => Number(a) - Number(b))).toEqual([1, 2, 3, 4, 5, 6]);
    const entries = await db.registerEntry.findMany({ orderBy: { position: 'asc' } });
    expect(entries.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6]);
    expect((await verifyRegister(await viewer('U0CLAIRE01'), { db })).tampering).toBeNull();
  });

  it('takes a changed word, and each party’s last one counts', async () => {
    const { record, say, versionOf } = town();
    const { reference } = await record();
    await say(VOICE.CAF63, reference, 'AGREE');
    await say(VOICE.API, reference, 'AGREE');
    expect((await say(VOICE.CAF63, reference, 'DISAGREE')).approval.agreed).toBe(1);
    expect((await say(VOICE.VILLE, reference, 'AGREE')).approval).toMatchObject({ agreed: 2, isAdopted: false });
    const again = await say(VOICE.VILLE, reference, 'AGREE');
    expect(again.approval.agreed).toBe(2);
    expect(await db.approval.count({ where: { versionId: await versionOf(reference) } })).toBe(4);
    expect((await say(VOICE.CAF63, reference, 'AGREE')).adoptedAs).toBe('CT-2021-S1-01');
    await expect(say(VOICE.CAF63, reference, 'DISAGREE')).rejects.toMatchObject({ code: 'decisionSettled' });
  });

  it('takes a word with the mandate of that instant: one given before its end stands, none comes after', async () => {
    const { clock, record, say } = town();
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
    const { clock, viewer, deps, record, say, versionOf } = town();
    const { reference } = await record();
    await say(VOICE.API, reference, 'AGREE');
    const former = await versionOf(reference);
    const input = { reference, text: 'Ouvrir à 7 h 30.', reason: 'Erreur d’heure' };
    clock.now = new Date('2021-05-03T09:00:00Z');
    await amendDecision(await viewer('U0CLAIRE01'), input, deps);
    expect(await versionOf(reference)).not.toBe(former);
    const late = { subject: 'DECISION', versionId: former, partyId: null, choice: 'AGREE', reason: '' } as const;
    await expect(giveVoice(await viewer(VOICE.VILLE), late, deps)).rejects.toMatchObject({ code: 'decisionReworded' });
    expect((await say(VOICE.VILLE, reference, 'AGREE')).approval.agreed).toBe(1);
    await expect(
      db.decision.findFirstOrThrow({ where: { reference } }).then(({ askedAt }) => askedAt?.toISOString()),
    ).resolves.toBe('2021-05-03T09:00:00.000Z');
  });

  it('is shown to who may read it, and others are told how many are kept from them (A12-1)', async () => {
    const { viewer, deps, record, adopt } = town();
    // Three that are the parties' own: one proposed, one given up, one adopted.
    await record();
    const { reference: given } = await record();
    await endProposal(await viewer('U0CLAIRE01'), { reference: given, reason: 'Erreur', as: 'WITHDRAWN' }, deps);
    await adopt((await record()).reference);
    const { reference } = await record({ visibility: 'PUBLIC', text: 'Publique.' });
    // A proposal prepares: it is nobody else's to read until it is adopted.
    expect((await listDecisions(await viewer('U0JEAN0001'), {}, deps)).decisions).toEqual([]);
    await adopt(reference);
    const stranger = await listDecisions(await viewer('U0JEAN0001'), {}, deps);
    expect(stranger.decisions.map(({ text }) => text)).toEqual(['Publique.']);
    expect(stranger.reserved).toBe(3);
    const yann = await listDecisions(await viewer('U0YANN0001'), { words: 'publique' }, deps);
    expect(yann.decisions).toHaveLength(1);
  });

  it('is not recorded by who has no right to, and a disagreement says why', async () => {
    const { viewer, deps, record, versionOf } = town();
    await expect(record({}, 'U0FATOU001')).rejects.toMatchObject({ code: 'recordersOnly' });
    await expect(record({}, 'U0GERARD01')).rejects.toMatchObject({ code: 'recordersOnly' });
    await expect(record({ text: '  ' })).rejects.toMatchObject({ fields: { text: { code: 'required' } } });
    const versionId = await versionOf((await record()).reference);
    const bare = { subject: 'DECISION', versionId, partyId: null, choice: 'DISAGREE', reason: ' ' } as const;
    const said = giveVoice(await viewer(VOICE.VILLE), bare, deps);
    await expect(said).rejects.toMatchObject({ fields: { reason: { code: 'required' } } });
  });
});

describe('the register', () => {
  const town = eachFrom(async () => {
    const built = await emptyTown();
    for (let adopted = 0; adopted < 4; adopted += 1) await built.adopt((await built.record()).reference);
    return built;
  });

  it('names the first entry that was tampered with, and what of it', async () => {
    const { viewer } = town();
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
