import { describe, expect, it } from 'vitest';
import { giveVoice } from '../../../src/domain/adoption/give-voice.ts';
import { testDatabase } from '../../support/database.ts';
import { decisionTown, VOICE } from '../../support/decision-town.ts';
import { eachFrom } from '../../support/each-from.ts';

const { db } = await testDatabase();
const town = eachFrom(async () => {
  const built = await decisionTown(db);
  const { reference } = await built.record();
  return { ...built, reference, versionId: await built.versionOf(reference) };
});

const decision = () => db.decision.findFirstOrThrow({ where: { draftReference: town().reference } });
const trail = (action: string) => db.auditEvent.count({ where: { action } });

describe('a party’s word on a decision', () => {
  it('of two parties leaves it proposed; of the third adopts it, numbers it and seals it (K-10, R-08)', async () => {
    const { say, reference } = town();
    await say(VOICE.CAF63, reference, 'AGREE');
    expect((await say(VOICE.API, reference, 'AGREE')).adoptedAs).toBe(null);
    expect((await decision()).state).toBe('PROPOSED');
    const { adoptedAs, approval } = await say(VOICE.VILLE, reference, 'AGREE');
    expect(adoptedAs).toBe('CT-2021-S1-01');
    expect(approval).toMatchObject({ agreed: 3, parties: 3, isAdopted: true });
    expect(await decision()).toMatchObject({ state: 'ADOPTED', number: 1, reference: 'CT-2021-S1-01' });
    expect(await db.registerEntry.count()).toBe(1);
    expect(await trail('decision.adopted')).toBe(1);
  });

  it('told again changes nothing and leaves no second line', async () => {
    const { say, reference } = town();
    await say(VOICE.CAF63, reference, 'AGREE');
    await say(VOICE.CAF63, reference, 'AGREE');
    expect(await db.approval.count()).toBe(1);
    expect(await trail('voice.given')).toBe(1);
  });

  it('may be changed until all agree: the last one counts', async () => {
    const { say, reference } = town();
    await say(VOICE.CAF63, reference, 'AGREE');
    await say(VOICE.CAF63, reference, 'DISAGREE');
    await say(VOICE.API, reference, 'AGREE');
    expect((await say(VOICE.VILLE, reference, 'AGREE')).adoptedAs).toBe(null);
    expect((await say(VOICE.CAF63, reference, 'AGREE')).adoptedAs).toBe('CT-2021-S1-01');
  });

  it('comes too late once it is adopted, unless it is the one that was given', async () => {
    const { say, adopt, reference } = town();
    await adopt(reference);
    await say(VOICE.CAF63, reference, 'AGREE');
    await expect(say(VOICE.CAF63, reference, 'DISAGREE')).rejects.toMatchObject({ name: 'UserError' });
    expect((await decision()).state).toBe('ADOPTED');
  });

  it('is given by who holds its voice, for that party alone, and with a reason when it is no', async () => {
    const { viewer, deps, versionId, reference, say } = town();
    await expect(say('U0YANN0001', reference, 'AGREE')).rejects.toMatchObject({ code: 'noVoice' });
    const ville = await db.party.findFirstOrThrow({ where: { code: 'VILLE' } });
    const word = { subject: 'DECISION', versionId, partyId: ville.id, choice: 'AGREE', reason: '' } as const;
    await expect(giveVoice(await viewer(VOICE.CAF63), word, deps)).rejects.toMatchObject({ code: 'notYourVoice' });
    const no = { ...word, partyId: null, choice: 'DISAGREE', reason: ' ' } as const;
    await expect(giveVoice(await viewer(VOICE.CAF63), no, deps)).rejects.toMatchObject({
      fields: { reason: { code: 'required' } },
    });
    const long = { ...no, reason: 'x'.repeat(501) };
    await expect(giveVoice(await viewer(VOICE.CAF63), long, deps)).rejects.toMatchObject({
      fields: { reason: { code: 'tooLong' } },
    });
    expect(await db.approval.count()).toBe(0);
  });

  it('tells whoever recorded it and the other voices that it is adopted, not who said the last word', async () => {
    const { adopt, reference, viewer } = town();
    await adopt(reference);
    const told = await db.delivery.findMany({ where: { kind: 'decision-adopted' }, include: { person: true } });
    const last = (await viewer(VOICE.VILLE)).person?.name;
    const names = told.map(({ person }) => person?.name).toSorted();
    expect(names).toEqual(['Bernard Châtaignier', 'Claire Aubépine', 'Gérard Érable']);
    expect(names).not.toContain(last);
  });
});
