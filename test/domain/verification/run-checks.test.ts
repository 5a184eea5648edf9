import { describe, expect, it } from 'vitest';
import type { CheckTopic } from '../../../src/domain/checks/check.ts';
import { runChecks } from '../../../src/domain/verification/run-checks.ts';
import { agendaTown } from '../../support/agenda-town.ts';
import { testDatabase } from '../../support/database.ts';
import { codeOf } from '../../support/holiday-town.ts';
import { patient } from '../../support/patient.ts';

const db = patient((await testDatabase()).db);
const town = await agendaTown(db, 'VERIFY');
const { deps, claire, foreign, agreementId } = town;
const run = (topics: CheckTopic[] = [], committee?: string, viewer = claire) =>
  runChecks(viewer, { topics, committee }, deps);
const codes = async (topics: CheckTopic[] = [], committee?: string) =>
  (await run(topics, committee)).map(({ code }) => code);

describe('what is wrong or missing in the agreement, on 3 May 2021', () => {
  it('is looked for in all topics, in the order in which people read them', async () => {
    const found = [...new Set(await codes())];
    const order = ['seatVacant', 'personUnreachable', 'rotationUnconfirmed', 'documentMissing', 'postingProofMissing'];
    expect(found.filter((code) => order.includes(code))).toEqual(order);
    expect(found).not.toContain('noCoordinator');
  });

  it('names the papers of which there is but a title, and the proof of posting that is blank (C-4, C-6)', async () => {
    const found = await run(['documents']);
    const missing = found.flatMap((one) => (one.code === 'documentMissing' ? [one.document] : []));
    // Annexe 3 is held; annexes 1, 2, 4 and 5 are title pages.
    expect(missing).toEqual(expect.arrayContaining(['ANNEXE-1', 'ANNEXE-2', 'ANNEXE-4', 'ANNEXE-5-API']));
    expect(missing).not.toContain('ANNEXE-3');
    expect(found.filter(({ code }) => code === 'postingProofMissing').length).toBe(1);
  });

  it('is of the topics asked for alone, each as in the whole', async () => {
    const whole = await run();
    const people = await run(['people']);
    expect(people.map(({ code }) => code)).toEqual(['personUnreachable']);
    expect(people[0]).toMatchObject({ name: 'Raymond Aulne' });
    const both = await run(['people', 'rotations']);
    expect(both).toEqual(whole.filter(({ code }) => ['personUnreachable', 'rotationUnconfirmed'].includes(code)));
  });

  it('is of one committee alone, named as people name it (K-8)', async () => {
    const rotations = await run(['rotations'], 'comité de pilotage');
    expect(rotations).toEqual([
      { code: 'rotationUnconfirmed', kind: 'CHAIR', committee: 'Copil' },
      { code: 'rotationUnconfirmed', kind: 'SECRETARIAT', committee: 'Copil' },
    ]);
    expect(await run(['rotations'], 'CT')).toEqual([]);
    const seats = await run(['seats'], 'COPIL');
    expect(new Set(seats.map((one) => ('committee' in one ? one.committee : '')))).toEqual(new Set(['Copil']));
  });

  it('changes when what was missing is there, and is the same asked again', async () => {
    const { id } = await db.person.findFirstOrThrow({ where: { agreementId, name: 'Raymond Aulne' } });
    const before = await run(['people']);
    expect(await run(['people'])).toEqual(before);
    await db.person.update({ where: { id }, data: { email: 'raymond@ville-issoire.example' } });
    const after = await run(['people']);
    await db.person.update({ where: { id }, data: { email: null } });
    expect([before.length, after.length]).toEqual([1, 0]);
  });

  it('says first that nobody coordinates', async () => {
    const where = { agreementId, role: 'coordinator' } as const;
    await db.roleAssignment.updateMany({ where, data: { endsOn: new Date('2021-05-02') } });
    const [first] = await codes();
    await db.roleAssignment.updateMany({ where, data: { endsOn: null } });
    expect(first).toBe('noCoordinator');
  });
});

describe('who may ask for it', () => {
  it('is everybody of the roster, and nobody else', async () => {
    const yann = await town.as('Yann Genêt');
    expect((await run(['people'], undefined, yann)).length).toBe(1);
    const stranger = { ...yann, person: null, roles: [] };
    expect(await codeOf(run([], undefined, stranger))).toBe('rosterOnly');
  });

  it('is told which committees there are when it names another, also one of another agreement', async () => {
    expect(await codeOf(run([], 'conseil municipal'))).toBe('committeeUnknown');
    expect(await codeOf(run([], 'COPIL', foreign))).toBe('committeeUnknown');
  });

  it('reads of its own agreement only', async () => {
    expect(await run(['rotations'], undefined, foreign)).toEqual([]);
  });
});
