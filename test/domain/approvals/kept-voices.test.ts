import { describe, expect, it } from 'vitest';
import { loadPositions } from '../../../src/domain/approvals/load-positions.ts';
import { speakersOn } from '../../../src/domain/approvals/speakers-on.ts';
import { voicesOf } from '../../../src/domain/approvals/voices-of.ts';
import { bareAgreement } from '../../support/bare-agreement.ts';
import { testDatabase } from '../../support/database.ts';
import { decisionTown, VOICE } from '../../support/decision-town.ts';
import { patient } from '../../support/patient.ts';

const db = patient((await testDatabase()).db);
const town = await decisionTown(db);
const { agreementId } = town.committee;
await bareAgreement('ELSEWHERE', town.deps);
const parties = await db.party.findMany({ where: { agreementId }, orderBy: { position: 'asc' } });
const codeOf = (partyId: string) => parties.find(({ id }) => id === partyId)?.code;
const names = async (ids: string[]) => {
  const people = await db.person.findMany({ where: { id: { in: ids } }, orderBy: { name: 'asc' } });
  return people.map(({ name }) => name);
};

describe('the voices of the sandbox, on 3 May 2021', () => {
  it('are a person’s own: Françoise’s of the Ville, Karim’s as her substitute, none for who only sits', async () => {
    const held = async (slackUserId: string) =>
      (await voicesOf(await town.viewer(slackUserId), { db })).map((voice) => [codeOf(voice.partyId), voice.capacity]);
    expect(await held(VOICE.VILLE)).toEqual([['VILLE', 'HOLDER']]);
    expect(await held('U0KARIM001')).toEqual([['VILLE', 'REPRESENTATIVE']]);
    expect(await held('U0YANN0001')).toEqual([]);
    const stranger = { ...(await town.viewer('U0YANN0001')), person: null };
    expect(await voicesOf(stranger, { db })).toEqual([]);
  });

  it('come in the order of the parties, for who speaks for several', async () => {
    const both = await db.person.create({ data: { agreementId, name: 'Lise Charme', slackUserId: 'U0LISE0001' } });
    for (const { id: partyId } of parties.toReversed()) {
      const startsOn = new Date('2020-01-01');
      await db.partyVoice.create({ data: { partyId, personId: both.id, capacity: 'REPRESENTATIVE', startsOn } });
    }
    const held = await voicesOf(await town.viewer('U0LISE0001'), { db });
    expect(held.map(({ partyId }) => partyId)).toEqual(parties.map(({ id }) => id));
  });

  it('that are asked are the three titulars of this agreement, not those of another', async () => {
    const asked = await names(await speakersOn(agreementId, '2021-05-03', { db }));
    expect(asked).toEqual(['Bernard Châtaignier', 'Françoise Marronnier', 'Gérard Érable']);
  });
});

describe('what was said of a text, as it is kept', () => {
  it('is read back in the order in which it was said, with who said it, for whom, how and why', async () => {
    const { reference } = await town.record();
    await town.say(VOICE.CAF63, reference, 'DISAGREE');
    await town.say('U0KARIM001', reference, 'ABSTAIN');
    await town.say(VOICE.CAF63, reference, 'AGREE');
    const versionId = await town.versionOf(reference);
    const said = (await loadPositions([versionId], { db })).get(versionId) ?? [];
    expect(
      said.map(({ partyId, personName, choice, reason }) => [codeOf(partyId), personName, choice, reason]),
    ).toEqual([
      ['CAF63', 'Gérard Érable', 'DISAGREE', 'Non'],
      ['VILLE', 'Karim Laurier', 'ABSTAIN', null],
      ['CAF63', 'Gérard Érable', 'AGREE', null],
    ]);
    expect(said[1]).toMatchObject({ capacity: 'REPRESENTATIVE', via: 'button', at: town.clock.now });
    expect(said[1]?.personId).toBe((await db.person.findFirstOrThrow({ where: { name: 'Karim Laurier' } })).id);
  });

  it('is kept apart for each text, and is nothing for one of which nobody spoke', async () => {
    const [first, second, third] = [await town.record(), await town.record(), await town.record()];
    await town.say(VOICE.API, first.reference, 'AGREE');
    await town.say(VOICE.API, third.reference, 'AGREE');
    const ids = [await town.versionOf(first.reference), await town.versionOf(second.reference)];
    const positions = await loadPositions(ids, { db });
    expect([...positions.keys()]).toEqual(ids);
    expect(ids.map((id) => positions.get(id)?.length)).toEqual([1, 0]);
  });
});
