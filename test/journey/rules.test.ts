import { describe, expect, it } from 'vitest';
import { agreeTo } from '../support/agree-to.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { readText } from '../support/workspace.ts';

const workspace = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z', withClock: true });

const claire = () => workspace().as(USER.claire);
const says = async (command: string, person = claire()) => (await person.types(CHANNEL.agreement, command)).text;

describe('the operating rules, fixed by common accord', () => {
  it('are proposed, not changed: « Accord requis : Caf, Agglo, Ville (0/3) » (A6-8)', async () => {
    const english = workspace().as(USER.emma);
    const told = await says('/ctg rules set notice-days 15');
    expect(told).toContain('Proposition enregistrée. Accord requis : Caf, Agglo, Ville (0/3)');
    expect(told).toContain('COPIL-2021-P01');
    expect(await says('/ctg settings notice-days', english)).toContain('COPIL-2021-P01 proposes: 15, agreement 0/3');
    await workspace().sandbox.moveTo(new Date('2021-05-03T07:10:00Z'));
    const card = (await claire().sees(CHANNEL.copil)).map(readText).at(-1);
    expect(card).toContain('Décision COPIL-2021-P01 enregistrée, accord 0/3');
  });

  it('change once each party agreed, and their history names the decision', async () => {
    await says('/ctg reglages set delai-copil 21 usage de la Ville');
    expect(await says('/ctg reglages noticeDaysSteering')).toContain('COPIL-2021-P02 propose : 21, accord 0/3');
    await agreeTo(workspace(), 'COPIL-2021-P02', ['Caf', 'Ville']);
    const before = await says('/ctg reglages noticeDaysSteering');
    expect(before).toContain('Délai de convocation du copil, en jours : *15*');
    expect(before).toContain('COPIL-2021-P02 propose : 21, accord 2/3');
    expect(before).not.toContain('COPIL-2021-01');
    expect(await agreeTo(workspace(), 'COPIL-2021-P02', ['Agglo'])).toContain('COPIL-2021-01');
    const after = await says('/ctg reglages noticeDaysSteering');
    expect(after).toContain('Délai de convocation du copil, en jours : *21*');
    expect(after).toContain('21, par la décision COPIL-2021-01');
    expect(after).not.toContain('à confirmer');
    expect(after).toContain('COPIL-2021-P01 propose : 15');
  });

  it('are proposed by the form too, in the agreement’s language, and a second proposal is said to be one', async () => {
    await openForm(claire(), '/ctg reglages quorum', 'Proposer');
    await claire().fills({ value: 'la moitié des membres', reason: 'Accord du 1er mars' });
    const { errors } = await claire().submits();
    expect(errors).toEqual({});
    const page = await says('/ctg decision COPIL-2021-P03');
    expect(page).toContain('Quorum : la moitié des membres qui siègent, au moins (jusqu’ici : aucun).');
    expect(page).toContain('Motif : Accord du 1er mars');
    // Its text is what its adoption does.
    expect(page).not.toContain('Changer le texte');
    const second = await says('/ctg regles set quorum aucun');
    expect(second).toContain('Déjà en attente pour cette règle : COPIL-2021-P03');
  });

  it('take no value that they cannot have, nor the one that the parties agreed to', async () => {
    expect(await says('/ctg reglages set quorum beaucoup')).toContain('ne convient pas au réglage « quorum »');
    expect(await says('/ctg reglages set notice-days 21')).toContain('a déjà cette valeur');
    expect(await says('/ctg reglages set remindersMost 3')).toContain('propre au bot');
    expect(await says('/ctg reglages set vitesse 3')).toContain('« vitesse » n’existe pas');
    expect(await says('/ctg reglages set quorum')).toContain('/ctg reglages [');
    expect(await says('/ctg reglages set quorum moitie', workspace().as(USER.martine))).toContain('Rien n’a été');
  });
});
