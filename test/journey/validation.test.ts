import { describe, expect, it } from 'vitest';
import { correctObjective } from '../../src/domain/plan/correct-objective.ts';
import { agreeTo } from '../support/agree-to.ts';
import { askParties } from '../support/ask-parties.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { planned } from '../support/steps/meeting-steps.ts';

const beginning = { beginsAt: '2021-01-14T08:00:00Z' };

const saysIn =
  (town: () => IssoireTown) =>
  async (command: string, person: string = USER.claire): Promise<string> =>
    (await town().as(person).types(CHANNEL.agreement, command)).text;

/** O1 is proposed for itself, then the other strategic objectives together. */
const proposed = async (town: IssoireTown) => {
  await askParties(town, '/ctg objectifs valider o1');
  await askParties(town, '/ctg objectifs valider');
};

const validated = async (town: IssoireTown) => {
  await agreeTo(town, 'COPIL-2021-P01');
};

describe('the objectives that the steering committee validates (X3-6)', () => {
  const town = issoireWorkspace(beginning);
  const says = saysIn(town);

  it('are proposed by who records decisions, in the wording in force, all the strategic ones unless some are named', async () => {
    expect(await says('/ctg objectifs valider', USER.martine)).toContain('Rien n’a été');
    expect(await askParties(town(), '/ctg objectifs valider O9')).toContain('Aucun objectif ne répond à « O9 »');
    const told = await askParties(town(), '/ctg objectifs valider o1');
    expect(told).toContain('Validation proposée : O1. Chaque partie est consultée (COPIL-2021-P01).');
    const { db } = town().deps;
    const objective = await db.objective.findFirstOrThrow({ where: { code: 'O1' }, include: { versions: true } });
    const page = await says('/ctg decision COPIL-2021-P01');
    expect(page).toContain(`O1 — ${objective.versions[0]?.label} (version 1)`);
    expect(page).toContain('Accord requis : Caf, Agglo, Ville');
    const others = await db.objective.findMany({ where: { kind: 'STRATEGIC', code: { not: 'O1' } } });
    const rest = await askParties(town(), '/ctg objectifs valider');
    for (const { code } of others) expect(rest).toContain(code);
    expect(rest).not.toContain('O1,');
    expect(await askParties(town(), '/ctg objectifs valider')).toContain('sont déjà validés');
  });
});

describe('objectives that were proposed to the steering committee', () => {
  const town = issoireWorkspace({ ...beginning, after: [proposed] });
  const says = saysIn(town);

  it('say where they stand: proposed, then « Validé 3/3 le 14 janvier 2021 (COPIL-2021-01) »', async () => {
    await agreeTo(town(), 'COPIL-2021-P01', ['Caf']);
    expect(await says('/ctg objectifs')).toContain('Validation proposée (COPIL-2021-P01), accord 1/3');
    expect(await says('/ctg objectifs O1')).toContain('Validation proposée (COPIL-2021-P01), accord 1/3');
    await agreeTo(town(), 'COPIL-2021-P01', ['Agglo', 'Ville']);
    const said = 'Validé 3/3 le 14 janvier 2021 (COPIL-2021-01)';
    expect(await says('/ctg objectifs')).toContain(said);
    const detail = await says('/ctg objectifs O1');
    expect(detail).toContain(said);
    expect(detail).toContain('COPIL-2021-01 Validation de ces objectifs');
    expect(await says('/ctg objectives O1', USER.emma)).toContain('Validated 3/3 on 14 January 2021 (COPIL-2021-01)');
  });
});

describe('objectives that it validated', () => {
  const town = issoireWorkspace({ ...beginning, after: [proposed, validated] });
  const says = saysIn(town);

  it('are not shown validated to who may not read the decision', async () => {
    for (const person of [USER.fatou, USER.stranger]) {
      const detail = await says('/ctg objectifs O1', person);
      expect(detail).toContain('Objectif stratégique');
      expect(detail).not.toContain('COPIL-2021');
      expect(await says('/ctg objectifs', person)).not.toContain('COPIL-2021');
    }
  });

  it('say which wording was validated once another is in force, and may be validated again', async () => {
    const correction = { code: 'O1', label: 'Un libellé sans faute', reason: 'faute de frappe' };
    await correctObjective(await town().viewer(USER.claire), correction, town().deps);
    expect(await says('/ctg objectifs O1')).toContain(
      '(COPIL-2021-01) — cela concerne la version 1 du libellé ; la version 2 est en vigueur',
    );
    expect(await askParties(town(), '/ctg objectifs valider O1')).toContain('COPIL-2021-P03');
    expect(await says('/ctg decision COPIL-2021-P03')).toContain('O1 — Un libellé sans faute (version 2)');
    await agreeTo(town(), 'COPIL-2021-P03');
    const detail = await says('/ctg objectifs O1');
    expect(detail).toContain('Validé 3/3 le 14 janvier 2021 (COPIL-2021-02)');
    expect(detail).not.toContain('cela concerne');
  });

  it('belong to the next meeting of the steering committee, whose page lists its decisions', async () => {
    await planned('2021-03-08')(town());
    await planned('2021-03-22', 'COPIL')(town());
    expect(await askParties(town(), '/ctg objectifs valider O1.1')).toContain('COPIL-2021-P03');
    const meeting = await says('/ctg reunions COPIL-2021');
    expect(meeting).toContain('COPIL-2021-P03');
    expect(await says('/ctg decision COPIL-2021-P03')).toContain('Séance COPIL-2021, 22 mars 2021');
    expect(await says('/ctg reunions COPIL-2021', USER.fatou)).not.toContain('COPIL-2021-P03');
  });
});
