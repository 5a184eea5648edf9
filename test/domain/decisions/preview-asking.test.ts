import { describe, expect, it } from 'vitest';
import { speakersOn } from '../../../src/domain/approvals/speakers-on.ts';
import { listAsked, previewAsking } from '../../../src/domain/decisions/preview-asking.ts';
import { draftCommunication, proposeCommunication } from '../../../src/domain/decisions/propose-communication.ts';
import { toDbDate } from '../../../src/domain/time/civil-date.ts';
import { issoireWorkspace, USER } from '../../support/issoire-workspace.ts';

const MAIL = { canMail: true };

describe('who would be asked', () => {
  const town = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z' });
  const claire = () => town().viewer(USER.claire);
  const namesOf = (asked: Awaited<ReturnType<typeof listAsked>>) =>
    asked.parties.map(({ party, people }) => [party.shortName, people.map(({ name, via }) => `${name} ${via}`)]);

  it('is the holder of each party’s voice, with the way that reaches them: exactly those who are written to', async () => {
    const { deps } = town();
    const viewer = await claire();
    const asked = await listAsked(viewer, MAIL, deps);
    expect(namesOf(asked)).toEqual([
      ['Caf', ['Gérard Érable SLACK']],
      ['Agglo', ['Bernard Châtaignier SLACK']],
      ['Ville', ['Françoise Marronnier SLACK']],
    ]);
    expect(asked.number).toBe(3);
    await proposeCommunication(viewer, { text: 'Publier ensemble : Plaquette' }, deps);
    const rows = await deps.db.delivery.findMany({ where: { kind: 'decision-asked' } });
    expect(rows.map(({ personId }) => personId).toSorted()).toEqual(
      (await speakersOn(viewer.agreement.id, viewer.today, deps)).toSorted(),
    );
  });

  it('names who can be reached in no way, and does not count them', async () => {
    const { deps } = town();
    await deps.db.person.updateMany({ where: { name: 'Gérard Érable' }, data: { slackUserId: null, email: null } });
    await deps.db.person.updateMany({ where: { name: 'Bernard Châtaignier' }, data: { slackUserId: null } });
    const asked = await listAsked(await claire(), MAIL, deps);
    expect(namesOf(asked).slice(0, 2)).toEqual([
      ['Caf', ['Gérard Érable null']],
      ['Agglo', ['Bernard Châtaignier EMAIL']],
    ]);
    expect(asked.number).toBe(2);
    const withoutMail = await listAsked(await claire(), { canMail: false }, deps);
    expect(withoutMail.number).toBe(1);
  });

  it('is nobody for a party whose voice is in force no more', async () => {
    const { deps } = town();
    const voices = { person: { name: 'Françoise Marronnier' } };
    await deps.db.partyVoice.updateMany({ where: voices, data: { endsOn: toDbDate('2021-05-02') } });
    const asked = await listAsked(await claire(), MAIL, deps);
    const ville = asked.parties.find(({ party }) => party.shortName === 'Ville');
    expect(ville?.people.map(({ name }) => name)).not.toContain('Françoise Marronnier');
  });
});

describe('what would be asked', () => {
  const town = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z' });
  const text = 'Publier ensemble : Plaquette';

  it('is shown before anything is written, and refused once it awaits agreement', async () => {
    const { deps } = town();
    const viewer = await town().viewer(USER.claire);
    const draft = await draftCommunication(viewer, { text }, deps);
    const preview = await previewAsking(viewer, draft, MAIL, deps);
    expect(preview).toMatchObject({ text, cardIn: 'Copil', number: 3 });
    expect(await deps.db.decision.count()).toBe(0);
    const { reference } = await proposeCommunication(viewer, { text }, deps);
    await expect(previewAsking(viewer, draft, MAIL, deps)).rejects.toMatchObject({
      code: 'alreadyAsked',
      detail: { reference },
    });
  });

  it('is asked once, though two press at the same moment', async () => {
    const { deps } = town();
    const viewer = await town().viewer(USER.claire);
    const both = await Promise.allSettled([1, 2].map(() => proposeCommunication(viewer, { text }, deps)));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await deps.db.decision.count()).toBe(1);
    expect(await deps.db.delivery.count({ where: { kind: 'decision-asked' } })).toBe(3);
  });

  it('is refused to who may not record decisions', async () => {
    const { deps } = town();
    const martine = await town().viewer(USER.martine);
    await expect(draftCommunication(martine, { text }, deps)).rejects.toMatchObject({ code: 'recordersOnly' });
    await expect(proposeCommunication(martine, { text }, deps)).rejects.toMatchObject({ code: 'recordersOnly' });
  });
});
