import { beforeEach, describe, expect, it } from 'vitest';
import { askCorrection } from '../../../src/domain/minutes/ask-correction.ts';
import { describeMinutes } from '../../../src/domain/minutes/describe-minutes.ts';
import { judgeCorrection } from '../../../src/domain/minutes/judge-correction.ts';
import { showMinutesTo } from '../../../src/domain/minutes/show-minutes-to.ts';
import { testDatabase } from '../../support/database.ts';
import { COORDINATOR, FORMER_SECRETARY, meetingTown, SECRETARY } from '../../support/meeting-town.ts';

const { db } = await testDatabase();
const town = await meetingTown(db);
const { as, held, circulate, deps } = town;

const TEXT = 'Lire « la Ville » au lieu de « la Caf »';
const ask = async (reference: string, name = 'Yann Genêt', text = TEXT, versionId?: string) =>
  askCorrection(await as(name), { reference, text, ...(versionId ? { versionId } : {}) }, deps);
const asked = (reference: string) =>
  db.minutesCorrection.findMany({
    where: { version: { meeting: { reference, agreementId: town.agreementId } } },
    orderBy: { proposedAt: 'asc' },
  });
const versionOf = (reference: string, number = 1) =>
  db.minutesVersion.findFirstOrThrow({ where: { number, meeting: { reference, agreementId: town.agreementId } } });
const judge = async (reference: string, verdict: { isAccepted: boolean; answer: string }, name = SECRETARY) => {
  const [correction] = await asked(reference);
  return judgeCorrection(await as(name), { correctionId: correction?.id ?? '', ...verdict }, deps);
};

async function circulated(guests: string[] = []): Promise<string> {
  const reference = await held({ guests });
  await circulate(reference);
  return reference;
}

beforeEach(() => town.moveTo('2021-05-03T09:00:00Z'));

describe('a correction asked for', () => {
  it('is kept with who asks it, each line end one sign, and shown to who reads the minutes', async () => {
    const reference = await circulated();
    expect(await ask(reference, 'Yann Genêt', `  ${TEXT}\r\nen page 2  `)).toEqual({ reference });
    const { id: personId } = await town.person('Yann Genêt');
    expect(await asked(reference)).toMatchObject([
      { personId, text: `${TEXT}\nen page 2`, state: 'PROPOSED', proposedAt: deps.now() },
    ]);
    const { corrections } = await describeMinutes(await as(SECRETARY), { reference }, deps);
    expect(corrections).toMatchObject([{ by: 'Yann Genêt', text: `${TEXT}\nen page 2`, state: 'PROPOSED' }]);
    const text = `${TEXT}\nen page 2`;
    expect((await town.trail('minutes.corrected')).at(-1)).toMatchObject({ after: { reference, text } });
  });

  it('in the same words twice is one; in other words, or by somebody else, another', async () => {
    const reference = await circulated();
    await ask(reference);
    await ask(reference);
    expect(await asked(reference)).toHaveLength(1);
    await ask(reference, 'Yann Genêt', 'Autre chose');
    await ask(reference, 'Emma Hazel');
    expect(await asked(reference)).toHaveLength(3);
  });

  it('again once it was answered is a new one', async () => {
    const reference = await circulated();
    await ask(reference);
    await judge(reference, { isAccepted: false, answer: 'C’est bien la Caf.' });
    await ask(reference);
    expect((await asked(reference)).map(({ state }) => state)).toEqual(['REFUSED', 'PROPOSED']);
  });

  it('needs a text, of a thousand signs at most', async () => {
    const reference = await circulated();
    await expect(ask(reference, 'Yann Genêt', ' \r\n ')).rejects.toMatchObject({
      fields: { text: { code: 'required' } },
    });
    await expect(ask(reference, 'Yann Genêt', 'x'.repeat(1001))).rejects.toMatchObject({
      fields: { text: { code: 'tooLong', detail: { most: 1000 } } },
    });
    await ask(reference, 'Yann Genêt', 'x'.repeat(1000));
    expect(await asked(reference)).toHaveLength(1);
  });

  it('is not taken while nothing is out, nor for a version that another replaced', async () => {
    const reference = await held();
    await expect(ask(reference)).rejects.toMatchObject({ code: 'minutesNotCirculated', detail: { reference } });
    await circulate(reference);
    const { id } = await versionOf(reference);
    await town.note(reference, 'Autre texte.');
    town.moveTo('2021-05-12T09:00:00Z');
    await circulate(reference);
    await expect(ask(reference, 'Yann Genêt', TEXT, id)).rejects.toMatchObject({
      code: 'minutesReplaced',
      detail: { reference, number: 1, latest: 2, on: '2021-05-12' },
    });
    await ask(reference, 'Yann Genêt', TEXT, (await versionOf(reference, 2)).id);
    expect(await asked(reference)).toMatchObject([{ versionId: (await versionOf(reference, 2)).id }]);
  });

  it('is for who may read them: not for strangers, nor for a guest once they are the parties’', async () => {
    const reference = await circulated(['Fatou Mimosa']);
    await ask(reference, 'Fatou Mimosa');
    await showMinutesTo(await as(COORDINATOR), { reference, visibility: 'PARTIES' }, deps);
    await expect(ask(reference, 'Fatou Mimosa', 'Encore')).rejects.toMatchObject({ code: 'minutesForParties' });
    await expect(ask(reference, 'Odile Mélèze')).rejects.toMatchObject({ code: 'rosterOnly' });
    const stranger = askCorrection(await town.stranger(), { reference, text: TEXT }, deps);
    await expect(stranger).rejects.toMatchObject({ code: 'rosterOnly' });
    expect(await asked(reference)).toHaveLength(1);
  });

  it('of public minutes may come from who reads nothing else, once they are approved', async () => {
    const reference = await circulated();
    const { id } = await town.meeting(reference);
    await db.meeting.update({ where: { id }, data: { minutesFor: 'PUBLIC' } });
    await expect(ask(reference, 'Pascal Bouleau')).rejects.toMatchObject({ code: 'minutesForCommittee' });
    await town.approve(reference);
    expect(await ask(reference, 'Pascal Bouleau')).toEqual({ reference });
  });

  it('in a channel is taken as well: what they read of their own is theirs to correct', async () => {
    const reference = await circulated();
    const viewer = { ...(await as('Yann Genêt')), audience: 'channel', readers: null } as const;
    expect(await askCorrection(viewer, { reference, text: TEXT }, deps)).toEqual({ reference });
  });

  it('of another agreement’s minutes is refused, by reference and by version', async () => {
    const reference = await circulated();
    const { id: versionId, meetingId } = await versionOf(reference);
    const other = await town.elsewhere();
    const byId = askCorrection(other, { reference: meetingId, text: TEXT }, deps);
    await expect(byId).rejects.toMatchObject({ code: 'meetingUnknown' });
    const byVersion = askCorrection(other, { reference, versionId, text: TEXT }, deps);
    await expect(byVersion).rejects.toMatchObject({ code: 'gone' });
    expect(await asked(reference)).toEqual([]);
  });
});

describe('the answer to a correction', () => {
  it('is kept with its words, and once given stands', async () => {
    const reference = await circulated();
    await ask(reference);
    await judge(reference, { isAccepted: true, answer: ' Corrigé. ' });
    expect(await asked(reference)).toMatchObject([{ state: 'ACCEPTED', answer: 'Corrigé.' }]);
    expect((await town.trail('correction.accepted')).at(-1)).toMatchObject({ after: { answer: 'Corrigé.' } });
    await expect(judge(reference, { isAccepted: false, answer: 'Non.' })).rejects.toMatchObject({ code: 'gone' });
    expect(await asked(reference)).toMatchObject([{ state: 'ACCEPTED' }]);
  });

  it('may say no more than yes; a refusal says why', async () => {
    const [reference, other] = [await circulated(), await circulated()];
    await ask(reference);
    await judge(reference, { isAccepted: true, answer: '  ' });
    expect(await asked(reference)).toMatchObject([{ state: 'ACCEPTED', answer: null }]);
    await ask(other);
    await expect(judge(other, { isAccepted: false, answer: '  ' })).rejects.toMatchObject({
      fields: { answer: { code: 'required' } },
    });
    await judge(other, { isAccepted: false, answer: 'Non : la Caf.' });
    expect(await asked(other)).toMatchObject([{ state: 'REFUSED', answer: 'Non : la Caf.' }]);
    expect((await town.trail('correction.refused')).at(-1)).toMatchObject({ after: { answer: 'Non : la Caf.' } });
  });

  it('is given by the coordinator and the secretariat in charge, of that agreement', async () => {
    const reference = await circulated();
    await ask(reference);
    const yes = { isAccepted: true, answer: '' };
    for (const name of ['Yann Genêt', FORMER_SECRETARY]) {
      await expect(judge(reference, yes, name)).rejects.toMatchObject({ code: 'stewardsOnly' });
    }
    const correctionId = (await asked(reference))[0]?.id ?? '';
    const other = await town.elsewhere();
    await expect(judgeCorrection(other, { correctionId, ...yes }, deps)).rejects.toMatchObject({ code: 'gone' });
    expect(await asked(reference)).toMatchObject([{ state: 'PROPOSED' }]);
    await judge(reference, yes, COORDINATOR);
  });
});
