import type { Database } from '../../src/domain/deps.ts';
import { LOOKED_FOR, SECRET } from './confidential-walk.ts';

/** A sheet with all that belongs to one, an indicator and means, whose every text is for the parties (Art. 12). */
export async function secretPlan(db: Database, { agreementId, at }: { agreementId: string; at: Date }): Promise<void> {
  const objective = await db.objective.findFirstOrThrow({ where: { code: 'O1.1' } });
  const leadParty = await db.party.findFirstOrThrow();
  await db.actionSheet.create({
    data: {
      agreementId: agreementId,
      number: 1,
      reference: 'FA-01',
      title: `Fiche ${LOOKED_FOR} ${SECRET}`,
      planYears: [2021],
      blockers: SECRET,
      documents: SECRET,
      evaluationQuestions: SECRET,
      objectiveId: objective.id,
      leadPartyId: leadParty.id,
      startsOn: new Date('2021-01-01'),
      dueOn: new Date('2021-06-15'),
      createdAt: at,
    },
  });
  const sheet = await db.actionSheet.findFirstOrThrow();
  const line = { agreementId: agreementId, partyId: leadParty.id, year: 2021, source: SECRET, label: SECRET };
  // A line of a sheet goes by its sheet, whatever its own word.
  const ofSheet = { ...line, sheetId: sheet.id, kind: 'FTE', planned: 2, visibility: 'PUBLIC' } as const;
  await db.resourceCommitment.createMany({
    data: [
      { ...ofSheet, createdAt: at },
      { ...line, kind: 'DATA', createdAt: at },
    ],
  });
  await db.funding.create({ data: { sheetId: sheet.id, funder: SECRET, source: SECRET } });
  const partner = { agreementId: agreementId, name: `Association ${LOOKED_FOR} ${SECRET}`, createdAt: at };
  await db.partner.create({
    data: { ...partner, kind: 'ASSOCIATION', sheets: { create: { sheetId: sheet.id, role: SECRET } } },
  });
  await db.annualReview.create({
    data: { sheetId: sheet.id, year: 2021, achieved: SECRET, by: 'Claire Aubépine', at },
  });
  await db.milestone.create({
    data: { sheetId: sheet.id, label: `Étape ${SECRET}`, dueOn: new Date('2021-05-30'), position: 0 },
  });
  await db.indicator.create({
    data: {
      agreementId,
      number: 1,
      code: 'I-01',
      label: `Indicateur ${LOOKED_FOR} ${SECRET}`,
      baselineSource: SECRET,
      objectiveId: objective.id,
      sheets: { connect: { id: sheet.id } },
      createdAt: at,
      readings: { create: { on: new Date('2020-12-31'), value: 1, source: SECRET, by: 'Claire Aubépine', at } },
    },
  });
  await db.auditEvent.create({
    data: {
      agreementId,
      at,
      actorName: 'Claire Aubépine',
      via: 'form',
      action: 'sheet.completed',
      subjectType: 'ActionSheet',
      subjectId: sheet.id,
      before: { need: '' },
      after: { reference: 'FA-01', need: SECRET },
    },
  });
}
