import { describe, expect, it } from 'vitest';
import { reviewSheet } from '../../../src/domain/sheets/review-sheet.ts';
import type { InvalidForm } from '../../../src/errors.ts';
import { testDatabase } from '../../support/database.ts';
import { decisionTown } from '../../support/decision-town.ts';
import { eachFrom } from '../../support/each-from.ts';

const { db } = await testDatabase();
const { viewer, deps } = await decisionTown(db);

eachFrom(async () => {
  const { id: agreementId } = await db.agreement.findFirstOrThrow();
  const objective = await db.objective.findFirstOrThrow({ where: { code: 'O1.2' } });
  const party = await db.party.findFirstOrThrow({ where: { code: 'API' } });
  const lead = await db.person.findFirstOrThrow({ where: { slackUserId: 'U0YANN0001' } });
  await db.actionSheet.create({
    data: {
      ...{ agreementId, number: 1, reference: 'FA-01', title: 'Relais', planYears: [2021, 2022] },
      ...{ objectiveId: objective.id, leadPartyId: party.id, leadPersonId: lead.id, createdAt: deps.now() },
      ...{ startsOn: new Date('2021-01-01'), dueOn: new Date('2022-12-31') },
    },
  });
});

const review = async (slackUserId: string, more: Record<string, string> = {}) =>
  reviewSheet(
    await viewer(slackUserId),
    { reference: 'FA-01', year: '2021', achieved: 'Ouvert', gaps: '', next: '', source: '', ...more },
    deps,
  );

describe('the review of a sheet’s year, whatever request is forged', () => {
  it('is said by its lead, the secretary of their party and the stewards, and by nobody else', async () => {
    for (const [index, allowed] of ['U0YANN0001', 'U0LUCIE001', 'U0CLAIRE01', 'U0DENISE01'].entries()) {
      await review(allowed, { achieved: `Ouvert, ${'très '.repeat(index)}bien` });
    }
    for (const refused of ['U0MARTINE1', 'U0BEATRIC1']) {
      await expect(review(refused)).rejects.toMatchObject({ code: 'sheetLeadOnly' });
    }
    for (const stranger of ['U0FATOU001', 'U0NOBODY01']) {
      await expect(review(stranger)).rejects.toMatchObject({ code: 'sheetUnknown' });
    }
    const kept = await db.annualReview.findMany();
    const denise = await db.person.findFirstOrThrow({ where: { slackUserId: 'U0DENISE01' } });
    expect(kept).toMatchObject([{ year: 2021, byId: denise.id, by: denise.name }]);
  });

  it('is of a year of the plan, says what was achieved, and sources a figure wherever it stands (Art. 7)', async () => {
    const errors = async (more: Record<string, string>) => {
      const error = await review('U0CLAIRE01', more).then(
        () => null,
        (reason: InvalidForm) => reason,
      );
      return Object.fromEntries(Object.entries(error?.fields ?? {}).map(([field, { code }]) => [field, code]));
    };
    expect(await errors({ year: '2023' })).toEqual({ year: 'reviewYear' });
    expect(await errors({ year: '' })).toEqual({ year: 'reviewYear' });
    expect(await errors({ achieved: '  ' })).toEqual({ achieved: 'required' });
    for (const field of ['achieved', 'gaps', 'next']) {
      expect(await errors({ [field]: '12 places' })).toEqual({ source: 'sourceRequired' });
      expect(await errors({ [field]: '12 places', source: 'Caf, 31/12/2021' })).toEqual({});
    }
    expect(await errors({ gaps: 'x'.repeat(3001) })).toEqual({ gaps: 'tooLong' });
  });

  it('is one a year, whoever says it at once, and none of what was said is lost', async () => {
    const before = await db.auditEvent.count({ where: { action: 'sheet.reviewed' } });
    const texts = ['Fait par ici', 'Fait par là', 'Fait ailleurs'];
    await Promise.all(texts.map((achieved) => review('U0CLAIRE01', { year: '2022', achieved })));
    expect(await db.annualReview.count({ where: { year: 2022 } })).toBe(1);
    const trail = await db.auditEvent.findMany({ where: { action: 'sheet.reviewed' }, orderBy: { id: 'asc' } });
    const said = trail.slice(before).map(({ before: former, after }) => ({ former, after }));
    expect(said).toHaveLength(3);
    expect(said[0]?.former).toBeNull();
    for (const index of [1, 2]) {
      const last = said[index - 1]?.after as { achieved: string };
      expect(said[index]?.former).toMatchObject({ achieved: last.achieved });
    }
  });
});
