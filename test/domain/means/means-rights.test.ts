import { describe, expect, it } from 'vitest';
import { changeOnce } from '../../../src/domain/audit/change-once.ts';
import { changeMeans, removeMeans, sayActual } from '../../../src/domain/means/change-means.ts';
import { loadMeans } from '../../../src/domain/means/load-means.ts';
import { lineOf, type MeansLine } from '../../../src/domain/means/means-line.ts';
import type { MeansInput } from '../../../src/domain/means/read-means-input.ts';
import { recordFunding } from '../../../src/domain/means/record-funding.ts';
import { recordMeans } from '../../../src/domain/means/record-means.ts';
import { saveMeans } from '../../../src/domain/means/save-means.ts';
import { testDatabase } from '../../support/database.ts';
import { decisionTown } from '../../support/decision-town.ts';

const [COORDINATOR, CAF_SECRETARY, SHEET_LEAD, MEMBER] = ['U0CLAIRE01', 'U0MARTINE1', 'U0YANN0001', 'U0BEATRIC1'];
const STRANGER = 'U0JEAN0001';
const GUEST = 'U0FATOU001';

const { db } = await testDatabase();
const { viewer, deps } = await decisionTown(db);
const agreement = await db.agreement.findFirstOrThrow();
const agreementId = agreement.id;
const party = async (code: string) => (await db.party.findFirstOrThrow({ where: { code } })).id;
const [caf, ville, agglo] = await Promise.all(['CAF63', 'VILLE', 'API'].map(party));

const sheet = await db.actionSheet.create({
  data: {
    agreementId,
    number: 1,
    reference: 'FA-01',
    title: 'Relais itinérant',
    objectiveId: (await db.objective.findFirstOrThrow({ where: { code: 'O1.1' } })).id,
    leadPartyId: agglo ?? '',
    leadPersonId: (await db.person.findFirstOrThrow({ where: { slackUserId: SHEET_LEAD } })).id,
    startsOn: new Date('2021-01-01'),
    dueOn: new Date('2021-12-31'),
    createdAt: deps.now(),
  },
});

const INPUT: MeansInput = {
  partyId: ville ?? '',
  year: '2021',
  kind: 'FTE',
  sheet: 'FA-01',
  objectiveId: '',
  label: '',
  planned: '1',
  actual: '',
  dueOn: '',
  source: 'Budget',
  visibility: 'PARTIES',
};

async function lineBy(slackUserId: string, over: Partial<MeansInput> = {}) {
  await recordMeans(await viewer(slackUserId), { ...INPUT, ...over }, deps);
  const rows = await loadMeans({}, { agreement }, { db });
  return rows.toSorted((a, b) => a.id.localeCompare(b.id)).at(-1) ?? expect.fail('nothing was written');
}

describe('a line of means, whatever request is forged', () => {
  it('is written for a party by its secretary or a steward, and by nobody else', async () => {
    expect((await lineBy(CAF_SECRETARY, { partyId: caf ?? '' })).party.shortName).toBe('Caf');
    const before = await db.resourceCommitment.count();
    for (const who of [CAF_SECRETARY, SHEET_LEAD, MEMBER]) {
      await expect(lineBy(who)).rejects.toMatchObject({
        code: 'meansKeepersOnly',
        detail: { party: { shortName: 'Ville' } },
      });
    }
    // A sheet that they may not read is told to be none.
    for (const who of [STRANGER, GUEST]) await expect(lineBy(who)).rejects.toHaveProperty('fields.target.code', 'gone');
    for (const who of [STRANGER, GUEST])
      await expect(lineBy(who, { sheet: '' })).rejects.toMatchObject({ code: 'meansKeepersOnly' });
    expect(await db.resourceCommitment.count()).toBe(before);
  });

  it('is not taken over: who keeps one party neither takes another’s line nor gives theirs away', async () => {
    const ofVille = await lineBy(COORDINATOR);
    const ofCaf = await lineBy(COORDINATOR, { partyId: caf ?? '' });
    const martine = await viewer(CAF_SECRETARY);
    const refused = { code: 'meansKeepersOnly', detail: { party: { shortName: 'Ville' } } };
    const { id } = ofVille;
    await expect(changeMeans(martine, { id, ...INPUT, partyId: caf ?? '' }, deps)).rejects.toMatchObject(refused);
    await expect(changeMeans(martine, { id: ofCaf.id, ...INPUT }, deps)).rejects.toMatchObject(refused);
    await expect(removeMeans(martine, { id }, deps)).rejects.toMatchObject(refused);
    await expect(sayActual(martine, { id, actual: '1', source: 'x' }, deps)).rejects.toMatchObject(refused);
    expect(await loadMeans({ id: { in: [id, ofCaf.id] } }, { agreement }, { db })).toEqual(
      expect.arrayContaining([ofVille, ofCaf]),
    );
  });

  it('is told what came of it by who leads its sheet, who changes nothing else of it', async () => {
    const { id } = await lineBy(COORDINATOR);
    const elsewhere = await lineBy(COORDINATOR, { sheet: '' });
    const yann = await viewer(SHEET_LEAD);
    await sayActual(yann, { id, actual: '0,75', source: 'Relevé d’heures' }, deps);
    expect(await loadMeans({ id }, { agreement }, { db })).toMatchObject([
      { planned: 1, actual: 0.75, source: 'Relevé d’heures' },
    ]);
    const refused = { code: 'meansKeepersOnly' };
    await expect(changeMeans(yann, { id, ...INPUT, planned: '5' }, deps)).rejects.toMatchObject(refused);
    await expect(removeMeans(yann, { id }, deps)).rejects.toMatchObject(refused);
    await expect(sayActual(yann, { id: elsewhere.id, actual: '1', source: 'x' }, deps)).rejects.toMatchObject(refused);
    for (const who of [STRANGER, GUEST]) {
      await expect(sayActual(await viewer(who), { id, actual: '1', source: 'x' }, deps)).rejects.toHaveProperty(
        'code',
        'gone',
      );
    }
  });

  it('is written once for one form sent twice, and is gone for who comes after it was taken away', async () => {
    const claire = await viewer(COORDINATOR);
    const before = await db.resourceCommitment.count();
    const once = { ...deps, requestKey: 'form-1' };
    await recordMeans(claire, INPUT, once);
    await expect(recordMeans(claire, INPUT, once)).rejects.toMatchObject({ code: 'alreadyDone' });
    expect(await db.resourceCommitment.count()).toBe(before + 1);
    const { id } = await lineBy(COORDINATOR);
    await removeMeans(claire, { id }, deps);
    await expect(removeMeans(claire, { id }, deps)).rejects.toMatchObject({ code: 'gone' });
    await expect(changeMeans(claire, { id, ...INPUT }, deps)).rejects.toMatchObject({ code: 'gone' });
  });
});

describe('a line written in a change given, as an import does', () => {
  it('says whether it was created, changed, or the same, which leaves no trace; it falls with the change', async () => {
    const claire = await viewer(COORDINATOR);
    const line: MeansLine = {
      partyId: ville ?? '',
      year: 2021,
      kind: 'DATA',
      sheetId: null,
      objectiveId: null,
      label: 'Enfants par commune',
      planned: null,
      actual: null,
      dueOn: '2021-06-30',
      source: 'Art. 6',
      visibility: 'PARTIES',
    };
    const write = (over: Partial<MeansLine>, former: Parameters<typeof saveMeans>[1]['former']) =>
      changeOnce(claire, deps, (change) => saveMeans(change, { line: { ...line, ...over }, former }));
    const { id, did } = await write({}, null);
    const [held] = await loadMeans({ id }, { agreement }, { db });
    if (!held) throw new Error('nothing was written');
    expect([did, lineOf(held)]).toEqual(['created', line]);
    const trail = () => db.auditEvent.count({ where: { subjectId: id } });
    expect(await trail()).toBe(1);
    expect(await write({}, held)).toEqual({ id, did: 'nothing' });
    expect(await trail()).toBe(1);
    expect(await write({ dueOn: null }, held)).toEqual({ id, did: 'changed' });
    expect(await trail()).toBe(2);
    const undone = changeOnce(claire, deps, async (change) => {
      await saveMeans(change, { line: { ...line, label: 'Autre' }, former: held });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect((await loadMeans({ id }, { agreement }, { db }))[0]).toMatchObject({ label: line.label, dueOn: null });
  });
});

describe('who pays for a sheet', () => {
  it('is said by who follows it alone; another sheet’s funding is not theirs to change through it', async () => {
    const input = { reference: 'FA-01', id: '', funder: 'Caf', scheme: '', year: '', amount: '1 000', source: 'Note' };
    for (const who of [CAF_SECRETARY, MEMBER]) {
      await expect(recordFunding(await viewer(who), input, deps)).rejects.toMatchObject({ code: 'sheetLeadOnly' });
    }
    for (const who of [STRANGER, GUEST]) {
      await expect(recordFunding(await viewer(who), input, deps)).rejects.toMatchObject({ code: 'sheetUnknown' });
    }
    expect(await db.funding.count()).toBe(0);
    const { id: _, ...row } = sheet;
    const other = await db.actionSheet.create({ data: { ...row, number: 2, reference: 'FA-02', leadPersonId: null } });
    const funding = await db.funding.create({ data: { sheetId: other.id, funder: 'État', source: 'Arrêté' } });
    const forged = { ...input, id: funding.id };
    await expect(recordFunding(await viewer(SHEET_LEAD), forged, deps)).rejects.toMatchObject({ code: 'gone' });
    expect(await db.funding.findUniqueOrThrow({ where: { id: funding.id } })).toMatchObject({ funder: 'État' });
  });
});
