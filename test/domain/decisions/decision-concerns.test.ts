import { describe, expect, it } from 'vitest';
import { changeDecision } from '../../../src/domain/decisions/change-decision.ts';
import { listConcernChoices } from '../../../src/domain/decisions/decision-concerns.ts';
import { describeDecision } from '../../../src/domain/decisions/describe-decision.ts';
import { listDecisions } from '../../../src/domain/decisions/list-decisions.ts';
import { verifyRegister } from '../../../src/domain/decisions/verify-register.ts';
import { describeObjective } from '../../../src/domain/plan/describe-objective.ts';
import { describeSheet } from '../../../src/domain/plan/describe-sheet.ts';
import { testDatabase } from '../../support/database.ts';
import { decisionTown } from '../../support/decision-town.ts';
import { eachFrom } from '../../support/each-from.ts';

const { db } = await testDatabase();
const CLAIRE = 'U0CLAIRE01';
const FATOU = 'U0FATOU001';

/** Two sheets under one objective, for the parties and for everybody, with its indicator. */
async function plannedTown() {
  const town = await decisionTown(db);
  const { deps, viewer } = town;
  const sheetIds: Record<string, string> = {};
  const { id: agreementId } = await db.agreement.findFirstOrThrow();
  const objective = await db.objective.findFirstOrThrow({ where: { code: 'O1.2' } });
  const party = await db.party.findFirstOrThrow({ where: { code: 'API' } });
  for (const [number, title, visibility] of [
    [1, 'Relais itinérant', 'PARTIES'],
    [2, 'Accueil de jeunes', 'PUBLIC'],
  ] as const) {
    const { id } = await db.actionSheet.create({
      data: {
        ...{ agreementId, number, reference: `FA-0${number}`, title, visibility },
        ...{ objectiveId: objective.id, leadPartyId: party.id },
        ...{ startsOn: new Date('2021-01-01'), dueOn: new Date('2021-12-31'), createdAt: deps.now() },
      },
    });
    sheetIds[`FA-0${number}`] = id;
  }
  const indicator = await db.indicator.create({
    data: {
      ...{ agreementId, code: 'I-01', number: 1, label: 'Places ouvertes', objectiveId: objective.id },
      createdAt: deps.now(),
    },
  });
  const ids = (...references: string[]) => references.map((reference) => sheetIds[reference] ?? '');
  const seen = async (slackUserId: string, reference: string) => {
    const { decision } = await describeDecision(await viewer(slackUserId), { reference }, deps);
    return {
      sheets: decision.sheets.map((sheet) => sheet.reference),
      indicators: decision.indicators.map(({ code }) => code),
    };
  };
  return { ...town, indicatorId: indicator.id, ids, seen };
}

const details = { objectiveIds: [], ownerId: null, dueOn: null, visibility: 'PUBLIC' as const, cogNote: '' };

describe('what a decision concerns', () => {
  const town = eachFrom(plannedTown);

  it('is read from the decision, the sheet and the objective alike (X3-20)', async () => {
    const { viewer, record, deps, ids, indicatorId, seen } = town();
    const { reference } = await record({ sheetIds: ids('FA-01'), indicatorIds: [indicatorId] });
    expect(await seen(CLAIRE, reference)).toEqual({ sheets: ['FA-01'], indicators: ['I-01'] });
    const claire = await viewer(CLAIRE);
    const sheet = await describeSheet(claire, { reference: 'FA-01' }, deps);
    expect(sheet.decisions.map((one) => one.reference)).toEqual([reference]);
    const objective = await describeObjective(claire, { code: 'O1.2' }, deps);
    expect(objective?.decisions.map((one) => one.reference)).toEqual([reference]);
    expect((await describeObjective(claire, { code: 'O2.1' }, deps))?.decisions).toEqual([]);
    for (const words of ['fa-01', 'itinerant', 'places ouvertes']) {
      const { decisions } = await listDecisions(claire, { words }, deps);
      expect([words, decisions.map((one) => one.reference)]).toEqual([words, [reference]]);
    }
  });

  it('is shown to nobody who may not read it, whatever else they read (Art. 12)', async () => {
    const { viewer, record, adopt, deps, ids, indicatorId, seen } = town();
    const { reference } = await record({
      visibility: 'PUBLIC',
      sheetIds: ids('FA-01', 'FA-02'),
      indicatorIds: [indicatorId],
    });
    await adopt(reference);
    expect(await seen(CLAIRE, reference)).toEqual({ sheets: ['FA-01', 'FA-02'], indicators: ['I-01'] });
    expect(await seen(FATOU, reference)).toEqual({ sheets: ['FA-02'], indicators: [] });
    const fatou = await viewer(FATOU);
    expect((await listDecisions(fatou, { words: 'itinérant' }, deps)).decisions).toEqual([]);
    expect(await listConcernChoices(fatou, { words: '' }, deps)).toMatchObject({
      sheets: [{ reference: 'FA-02' }],
      indicators: [],
    });
    const channel = { ...(await viewer(CLAIRE)), audience: 'channel' as const, readers: [CLAIRE, FATOU] };
    const { decision } = await describeDecision(channel, { reference }, deps);
    expect(decision.sheets.map((sheet) => sheet.reference)).toEqual(['FA-02']);
  });

  it('does not lead from a sheet to a decision that is not for its reader', async () => {
    const { viewer, record, deps, ids } = town();
    const { reference } = await record({ visibility: 'PARTIES', sheetIds: ids('FA-02') });
    const references = async (slackUserId: string) =>
      (await describeSheet(await viewer(slackUserId), { reference: 'FA-02' }, deps)).decisions.map(
        (one) => one.reference,
      );
    expect(await references(CLAIRE)).toContain(reference);
    expect(await references(FATOU)).not.toContain(reference);
  });

  it('is chosen among what one may read: the rest is refused, and stays when others change it', async () => {
    const { viewer, record, deps, ids, seen } = town();
    const { reference } = await record({ visibility: 'PUBLIC', sheetIds: ids('FA-01', 'FA-02') });
    const ville = await db.party.findFirstOrThrow({ where: { code: 'VILLE' } });
    const recorder = { ...(await viewer(FATOU)), roles: ['member' as const], partyIds: [ville.id] };
    const change = (chosen: string[] | undefined) =>
      changeDecision(recorder, { reference, ...details, sheetIds: chosen }, deps);
    await expect(change(ids('FA-01'))).rejects.toMatchObject({ fields: { sheets: { code: 'gone' } } });
    await change([]);
    expect((await seen(CLAIRE, reference)).sheets).toEqual(['FA-01']);
    await change(undefined);
    expect((await seen(CLAIRE, reference)).sheets).toEqual(['FA-01']);
    await changeDecision(await viewer(CLAIRE), { reference, ...details, sheetIds: ids('FA-02') }, deps);
    expect((await seen(CLAIRE, reference)).sheets).toEqual(['FA-02']);
  });

  it('is sealed with it, and may be completed since: the register still verifies (R-21)', async () => {
    const { viewer, record, adopt, deps, ids } = town();
    const tied = await record({ sheetIds: ids('FA-02', 'FA-01') });
    const plain = await record();
    await adopt(tied.reference);
    await adopt(plain.reference);
    const contents = await db.registerEntry.findMany({ orderBy: { position: 'asc' }, select: { content: true } });
    expect(contents).toHaveLength(2);
    const [withSheets, without] = contents.map(({ content }) => content as Record<string, unknown>);
    expect(withSheets).toMatchObject({ draftReference: tied.reference, sheets: ['FA-01', 'FA-02'] });
    expect(Object.keys(without ?? {})).not.toContain('sheets');
    const claire = await viewer(CLAIRE);
    for (const { reference } of [tied, plain]) {
      await changeDecision(claire, { reference, ...details, visibility: 'PARTIES', sheetIds: ids('FA-01') }, deps);
    }
    expect(await verifyRegister(claire, deps)).toMatchObject({ tampering: null });
  });
});
