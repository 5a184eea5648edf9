import { chooseLanguage } from '../../../src/domain/people/choose-language.ts';
import type { Language } from '../../../src/domain/viewer/viewer.ts';
import { USER } from '../../support/issoire-workspace.ts';
import { proposed } from '../../support/steps/decision-steps.ts';
import { filled } from '../../support/steps/form-steps.ts';
import { sheetsChanged } from '../../support/steps/led-sheet-steps.ts';
import { brought, meansSheet, promisedData } from '../../support/steps/means-steps.ts';
import { planned } from '../../support/steps/meeting-steps.ts';
import { step } from '../../support/steps/step.ts';
import { together } from '../../support/steps/together.ts';

const indicators = [1, 2, 3, 4].map((number) =>
  filled('create-indicator', {}, { label: `Indicateur ${number}`, unit: 'enfants' }),
);

/** A sheet of the CCAS, new and innovative, in the living area of Ardes, with an association as its partner. */
const ccasSheet = step('a sheet of the CCAS', async ({ deps: { db } }) => {
  const body = await db.subOrganisation.findFirstOrThrow({ where: { code: 'CCAS' } });
  const sheet = await db.actionSheet.findFirstOrThrow({ where: { reference: 'FA-02' } });
  const carried = { leadPartyId: body.partyId, subOrganisationId: body.id, kind: 'NEW', isInnovative: true } as const;
  await db.actionSheet.update({ where: { id: sheet.id }, data: { ...carried, territories: ['Ardes'] } });
  const partner = await db.partner.findFirstOrThrow();
  await db.sheetPartner.create({ data: { sheetId: sheet.id, partnerId: partner.id } });
});

const sheet = { objective: 'O3.1', axes: ['none'], leadParty: 'Ville', leadPerson: 'Karim Laurier' };

/** What the agreement's own examples speak of: the copil of 2021 planned, four indicators, sheets, means, a partner. */
export const spokenOf = together(
  planned('2021-06-24', 'COPIL'),
  ...indicators,
  meansSheet,
  filled('create-sheet', {}, { ...sheet, title: 'Aide aux familles', startsOn: '2021-01-01', dueOn: '2021-12-31' }),
  sheetsChanged(['FA-01', 'FA-02'], { planYears: [2021] }),
  filled('add-partner', {}, { name: 'Les Petits Pas', kind: 'association' }),
  ccasSheet,
  brought,
  promisedData,
  proposed('Une charte commune.'),
);

/** Claire reads that language. */
export const reading = (language: Language) =>
  step(`reading ${language}`, async ({ deps, viewer }) => {
    await chooseLanguage(await viewer(USER.claire), { language }, deps);
  });
