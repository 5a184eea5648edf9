import { describe, expect, it } from 'vitest';
import { agreeTo } from '../support/agree-to.ts';
import { answerTo } from '../support/answer-to.ts';
import { askParties } from '../support/ask-parties.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { agreedBy, ruleProposed } from '../support/steps/decision-steps.ts';
import { readText } from '../support/workspace.ts';

const fifteen = ruleProposed('noticeDaysSteering', '15', 'usage');
const twentyOne = ruleProposed('noticeDaysSteering', '21', 'usage de la Ville');

describe('the operating rules, fixed by common accord', () => {
  const town = issoireWorkspace({ withClock: true });
  const says = (command: string, userId?: string) => answerTo(town(), command, userId);

  it('are proposed, not changed: « Accord requis : Caf, Agglo, Ville (0/3) » (A6-8)', async () => {
    const told = await askParties(town(), '/ctg rules set notice-days 15');
    expect(told).toContain('Proposition enregistrée. Accord requis : Caf, Agglo, Ville (0/3)');
    expect(told).toContain('COPIL-2021-P01');
    const english = await says('/ctg settings notice-days', USER.emma);
    expect(english).toContain('COPIL-2021-P01 proposes: 15, agreement 0/3');
    await town().at('2021-05-03T07:10:00Z');
    const card = (await town().as(USER.claire).sees(CHANNEL.copil)).map(readText).at(-1);
    expect(card).toContain('Décision COPIL-2021-P01 enregistrée, accord 0/3');
  });
});

describe('an operating rule for which a value is proposed', () => {
  const town = issoireWorkspace({ after: [fifteen] });
  const says = (command: string) => answerTo(town(), command);

  it('changes once each party agreed to another one, and its history names the decision', async () => {
    await askParties(town(), '/ctg reglages set delai-copil 21 usage de la Ville');
    expect(await says('/ctg reglages noticeDaysSteering')).toContain('COPIL-2021-P02 propose : 21, accord 0/3');
    await agreeTo(town(), 'COPIL-2021-P02', ['Caf', 'Ville']);
    const before = await says('/ctg reglages noticeDaysSteering');
    expect(before).toContain('Délai de convocation du copil, en jours : *15*');
    expect(before).toContain('COPIL-2021-P02 propose : 21, accord 2/3');
    expect(before).not.toContain('COPIL-2021-01');
    expect(await agreeTo(town(), 'COPIL-2021-P02', ['Agglo'])).toContain('COPIL-2021-01');
    const after = await says('/ctg reglages noticeDaysSteering');
    expect(after).toContain('Délai de convocation du copil, en jours : *21*');
    expect(after).toContain('21, par la décision COPIL-2021-01');
    expect(after).not.toContain('à confirmer');
    expect(after).toContain('COPIL-2021-P01 propose : 15');
  });
});

describe('operating rules of which one was changed by common accord', () => {
  const town = issoireWorkspace({ after: [twentyOne, agreedBy('COPIL-2021-P01')] });
  const says = (command: string, userId?: string) => answerTo(town(), command, userId);

  it('are proposed by the form too, in the agreement’s language, and a second proposal is said to be one', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg reglages quorum', 'Proposer');
    await claire.fills({ value: 'la moitié des membres', reason: 'Accord du 1er mars' });
    expect((await claire.submits()).errors).toEqual({});
    const page = await says('/ctg decision COPIL-2021-P02');
    expect(page).toContain('Quorum : la moitié des membres qui siègent, au moins (jusqu’ici : aucun).');
    expect(page).toContain('Motif : Accord du 1er mars');
    // Its text is what its adoption does.
    expect(page).not.toContain('Changer le texte');
    const second = await askParties(town(), '/ctg regles set quorum aucun');
    expect(second).toContain('Déjà en attente pour cette règle : COPIL-2021-P02');
  });

  it('take no value that they cannot have, nor the one that the parties agreed to', async () => {
    expect(await says('/ctg reglages set quorum beaucoup')).toContain('ne convient pas au réglage « quorum »');
    expect(await says('/ctg reglages set notice-days 21')).toContain('C’est déjà la règle en vigueur');
    expect(await says('/ctg reglages set remindersMost 3')).toContain('propre au bot');
    expect(await says('/ctg reglages set vitesse 3')).toContain('« vitesse » n’existe pas');
    expect(await says('/ctg reglages set quorum')).toContain('/ctg reglages [');
    expect(await says('/ctg reglages set quorum moitie', USER.martine)).toContain('Rien n’a été');
  });
});
