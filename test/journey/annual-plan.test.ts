import { describe, expect, it } from 'vitest';
import { agreeTo } from '../support/agree-to.ts';
import { askParties } from '../support/ask-parties.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { agreedBy } from '../support/steps/decision-steps.ts';
import { planProposed, sheetsChanged } from '../support/steps/led-sheet-steps.ts';
import { together } from '../support/steps/together.ts';
import { writtenSheets } from '../support/steps/written-sheets.ts';
import { readText } from '../support/workspace.ts';

const beginning = { beginsAt: '2021-01-14T08:00:00Z' };
const drafted = together(
  writtenSheets(
    { title: 'Relais itinérant', lead: 'Yann Genêt', dueOn: '2021-01-10' },
    { title: 'Cartographie', lead: 'Yann Genêt', dueOn: '2021-09-30', status: 'DONE' },
    { title: 'Secret du comité', lead: 'Yann Genêt', dueOn: '2021-06-30', visibility: 'COMMITTEE' },
    { title: 'Une autre année', lead: 'Yann Genêt', dueOn: '2022-06-30' },
  ),
  sheetsChanged(['FA-01', 'FA-02', 'FA-03'], { planYears: [2021] }),
  sheetsChanged(['FA-04'], { planYears: [2022] }),
);
const complete = [drafted, sheetsChanged(['FA-01', 'FA-02', 'FA-03'], { hasNoAxis: true })];
const validated = [...complete, together(planProposed(2021), agreedBy('COPIL-2021-P01'))];

async function asks(town: IssoireTown, command: string, person: string = USER.claire): Promise<string> {
  const { text, refusal } = await town.as(person).types(CHANNEL.agreement, command);
  return `${text}${refusal ?? ''}`;
}

describe('the plan of a year, drafted (X3-6)', () => {
  const town = issoireWorkspace({ ...beginning, after: [drafted] });
  const says = (command: string, person?: string) => asks(town(), command, person);

  it('holds the sheets of that year by objective, says what is late, and is a draft at first', async () => {
    const plan = await says('/ctg plan 2021');
    expect(plan).toContain('État : Projet');
    expect(plan).toMatch(/O1 — .*3 fiches, 1 en retard, avancement 33\s%/);
    expect(plan).toContain('en retard de 4 jours');
    expect(plan).not.toContain('Une autre année');
    expect(await says('/ctg plan')).toContain('Relais itinérant');
    expect(await says('/ctg plan 2023')).toContain('Aucune fiche action n’est inscrite au plan 2023.');
    expect(await says('/ctg plan 2021', USER.fatou)).not.toContain('Relais');
  });

  it('is not proposed while a sheet lacks what it cannot be published without (R-12), nor by who records nothing', async () => {
    expect(await says('/ctg plan valider 2021', USER.martine)).not.toContain('proposée');
    const refused = await askParties(town(), '/ctg plan valider 2021');
    expect(refused).toContain('FA-01 : axe Caf (ou « aucun »)');
    expect(await askParties(town(), '/ctg plan valider 2025')).toContain('rien à valider');
  });
});

describe('the plan of a year whose sheets lack nothing', () => {
  const town = issoireWorkspace({ ...beginning, after: complete });
  const says = (command: string, person?: string) => asks(town(), command, person);

  it('is proposed in words that each party reads, and validated 3/3', async () => {
    expect(await askParties(town(), '/ctg plan valider 2021')).toContain(
      'Chaque partie est consultée (COPIL-2021-P01)',
    );
    const page = await says('/ctg decision COPIL-2021-P01');
    expect(page).toContain('FA-01 — Relais itinérant ; Yann Genêt (Agglo) ; du 01/01/2021 au 10/01/2021');
    expect(page).toContain('FA-03');
    expect(page).not.toContain('Secret du comité');
    expect(await askParties(town(), '/ctg plan valider 2021')).toContain('déjà validé ou proposé (COPIL-2021-P01)');
    await agreeTo(town(), 'COPIL-2021-P01', ['Caf']);
    expect(await says('/ctg plan 2021')).toContain('Validation proposée (COPIL-2021-P01), accord 1/3');
    await agreeTo(town(), 'COPIL-2021-P01', ['Agglo', 'Ville']);
    const plan = await says('/ctg plan 2021');
    expect(plan).toContain('État : Validé');
    expect(plan).toContain('Validé 3/3 le 14 janvier 2021 (COPIL-2021-01)');
    expect(plan).not.toContain('le plan a changé');
    expect(await says('/ctg plan 2021', USER.fatou)).not.toContain('COPIL-2021');
  });

  it('is given as pictures in direct messages, each with an alternative text, and told in words beside', async () => {
    const claire = town().as(USER.claire);
    await claire.types(CHANNEL.agreement, '/ctg plan 2021 image');
    // The words come after the pictures.
    const told = readText(await claire.waitsFor(CHANNEL.agreement, 'FA-01 Relais itinérant'));
    expect(told).toMatch(/O1 — .*3 fiches, 1 en retard/);
    const given = (await claire.sees(claire.botChannel)).flatMap(({ files }) => files);
    const pictures = given.filter(({ mimeType }) => mimeType === 'image/png');
    expect(pictures).toHaveLength(2);
    const [taken] = await town().deps.db.auditEvent.findMany({ where: { action: 'plan.pictured' } });
    expect(taken).toMatchObject({ actorName: 'Claire Aubépine', after: { year: 2021 } });
    for (const { altText } of pictures) expect(altText).toContain('3 fiches, 1 en retard');
    const [calendar] = pictures;
    const response = await fetch(`${town().sandbox.url}${calendar?.url}`);
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('shows in pictures only what their reader may read (Art. 12)', async () => {
    const fatou = town().as(USER.fatou);
    const told = await says('/ctg plan 2021 image', USER.fatou);
    expect(told).not.toContain('Relais');
    expect((await fatou.sees(fatou.botChannel)).flatMap(({ files }) => files)).toEqual([]);
  });
});

describe('the plan of a year that was validated', () => {
  const town = issoireWorkspace({ ...beginning, after: validated });
  const says = (command: string, person?: string) => asks(town(), command, person);

  it('says what was added, removed or renamed since, and may then be validated again', async () => {
    await sheetsChanged(['FA-01'], { title: 'Relais fixe' })(town());
    await sheetsChanged(['FA-02'], { planYears: [2022] })(town());
    await sheetsChanged(['FA-04'], { planYears: [2021, 2022], hasNoAxis: true })(town());
    const plan = await says('/ctg plan 2021');
    expect(plan).toContain('Depuis, le plan a changé : ajoutée FA-04 ; retirée FA-02 ; renommée FA-01.');
    expect(await askParties(town(), '/ctg plan valider 2021')).toContain('COPIL-2021-P02');
    await agreeTo(town(), 'COPIL-2021-P02');
    const again = await says('/ctg plan 2021');
    expect(again).toContain('(COPIL-2021-02)');
    expect(again).not.toContain('le plan a changé');
  });
});
