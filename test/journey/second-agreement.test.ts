import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import { readAgreementFile } from '../../src/domain/agreement/read-agreement-file.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { step } from '../support/steps/step.ts';

const OUEST = 'C0CTGOUEST';

const secondLoaded = step('a second agreement loaded', async ({ deps }) => {
  const file = JSON.parse(await readFile('prisma/seed/ouest-reunion.json', 'utf8'));
  await loadAgreement(readAgreementFile(file), deps);
});

describe('a second agreement: five parties, another zone, other rotations and cadences', () => {
  const town = issoireWorkspace({ after: [secondLoaded] });
  const maelle = () => town().as('U0MAELLE01');

  it('answers in its own channel, about itself', async () => {
    const { text } = await maelle().types(OUEST, '/ctg parties');
    expect(text.match(/Signataire :/g)?.length).toBeGreaterThanOrEqual(5);
    expect(text).not.toContain('Issoire');
    expect((await maelle().types(OUEST, '/ctg comites')).text).toContain('une fois par trimestre');
  });

  it('leaves the first one as it was', async () => {
    const { text } = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg parties');
    expect(text.match(/\((CAF63|API|VILLE)\)/g)).toHaveLength(3);
  });

  it('shows its roster to its own people, and not to the coordinator of the other', async () => {
    expect((await maelle().types(OUEST, '/ctg membres')).text).toContain('@');
    const claire = await town().as(USER.claire).types(OUEST, '/ctg membres');
    expect(claire.text).toContain('réservée aux personnes de l’annuaire');
  });

  it('somebody who is in no roster is asked to be linked, now that more than one could be meant', async () => {
    const { text } = await town().as(USER.stranger).types(CHANNEL.general, '/ctg objectifs');
    expect(text).toContain('Vous n’êtes dans l’annuaire d’aucune convention');
  });

  it('somebody named in another agreement cannot reach it by its code', async () => {
    const { text } = await town().as(USER.claire).types(CHANNEL.general, '/ctg objectifs convention:OUEST-REUNION');
    expect(text).toContain('Vous n’êtes pas dans l’annuaire');
  });

  it('changes day in its own zone', async () => {
    await town().at('2021-12-31T20:30:00Z');
    const paris = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg');
    expect(paris.text).toContain('encore 365 jours');
  });

  it('takes a message for the agreement of its channel; elsewhere, who is in both is asked to go there', async () => {
    const claire = town().as(USER.claire);
    const theirs = await claire.says(OUEST, 'Un point');
    expect((await claire.uses('put_on_agenda', theirs)).text).toContain('réservée aux personnes de l’annuaire');
    const { db } = town().deps;
    const { id } = await db.agreement.findFirstOrThrow({ where: { code: 'OUEST-REUNION' } });
    await db.person.create({ data: { agreementId: id, name: 'Claire Aubépine', slackUserId: USER.claire } });
    const anywhere = await claire.says(CHANNEL.general, 'Un autre');
    const { text } = await claire.uses('put_on_agenda', anywhere);
    expect(text).toContain('ce canal n’est relié à aucune');
    const ours = await claire.says(CHANNEL.agreement, 'Chez nous');
    expect((await claire.uses('put_on_agenda', ours)).modal?.title).toBe('Proposer un point');
    await claire.closes();
  });
});
