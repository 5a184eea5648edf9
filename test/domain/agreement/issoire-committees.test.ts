import { describe, expect, it } from 'vitest';
import { loadAgreement } from '../../../src/domain/agreement/load-agreement.ts';
import { findCommittee } from '../../../src/domain/committees/find-committee.ts';
import { findParty } from '../../../src/domain/parties/find-party.ts';
import { fromDbDate } from '../../../src/domain/time/civil-date.ts';
import { testDatabase } from '../../support/database.ts';
import { issoireFile } from '../../support/seed-file.ts';

// Typed by hand from the text (prisma/seed/issoire.txt), not from the file under test.

const { db } = await testDatabase();
const { agreementId } = await loadAgreement(issoireFile(), { db, now: () => new Date('2021-05-03T07:00:00Z') });

const inOrder = { orderBy: { position: 'asc' } } as const;
const axes = 'en charge des axes visés par la convention';

describe('the committees of Issoire, as loaded', () => {
  it('are a copil once a year and a technical committee once a semester', async () => {
    const committees = await db.committee.findMany({ where: { agreementId }, ...inOrder, include: { missions: true } });
    expect(committees.map(({ code, kind, cadence, missions }) => [code, kind, cadence, missions.length])).toEqual([
      ['COPIL', 'STEERING', 'YEAR', 8],
      ['CT', 'TECHNICAL', 'SEMESTER', 4],
    ]);
  });

  it('seat exactly the lines of Annexe 3, with a substitute only where the text gives one', async () => {
    const rules = await db.seatRule.findMany({
      where: { agreementId },
      orderBy: [{ committee: { position: 'asc' } }, { position: 'asc' }],
      include: { committee: true, parties: { orderBy: { code: 'asc' } } },
    });
    const read = rules.map((rule) => [
      rule.committee.code,
      rule.parties.map(({ code }) => code).join('+'),
      rule.college,
      rule.label,
      rule.substitute,
      rule.seats,
      rule.isPerAxis ? 'per axis' : '',
      rule.isAdvisory ? 'advisory' : '',
    ]);
    const technical = `responsables de service et référents techniques concernés par les axes visés par la Convention`;
    expect(read).toEqual([
      ['COPIL', 'API', 'ELECTED', 'Le Président ou son représentant', 'ALLOWED', 1, '', ''],
      [
        'COPIL',
        'API',
        'ELECTED',
        `Les vice-présidents ou conseillers délégués ${axes}, ou leur représentant`,
        'ALLOWED',
        null,
        'per axis',
        '',
      ],
      ['COPIL', 'API', 'OFFICER', `Les directeurs ou leur représentant ${axes}`, 'ALLOWED', null, 'per axis', ''],
      ['COPIL', 'API', 'OFFICER', 'La coordinatrice CTG', 'FORBIDDEN', 1, '', ''],
      ['COPIL', 'VILLE', 'ELECTED', 'Le Maire', 'FORBIDDEN', 1, '', ''],
      ['COPIL', 'VILLE', 'ELECTED', `Les adjoints ou conseillers délégués ${axes}`, 'FORBIDDEN', null, 'per axis', ''],
      ['COPIL', 'VILLE', 'OFFICER', `Les directeurs ou leur représentant ${axes}`, 'ALLOWED', null, 'per axis', ''],
      ['COPIL', 'CAF63', null, 'Le Président ou son représentant', 'ALLOWED', 1, '', ''],
      ['COPIL', 'CAF63', null, 'le Directeur ou son représentant', 'ALLOWED', 1, '', ''],
      ['COPIL', 'CAF63', null, 'des référents thématiques', 'NOT_SAID', null, '', ''],
      [
        'COPIL',
        '',
        null,
        'des personnes ressources en fonction des thématiques repérées',
        'NOT_SAID',
        null,
        '',
        'advisory',
      ],
      ['CT', 'API+VILLE', 'OFFICER', `les ${technical}`, 'NOT_SAID', null, 'per axis', ''],
      ['CT', 'CAF63', 'OFFICER', `Les ${technical}`, 'NOT_SAID', null, 'per axis', ''],
    ]);
  });

  it('pass the chair and the secretariat from Caf to Ville to Agglo, a year each from 2020, to be confirmed', async () => {
    const rotations = await db.rotation.findMany({
      where: { agreementId },
      include: { committee: true, steps: { ...inOrder, include: { party: true } } },
    });
    expect(rotations.map(({ kind }) => kind).toSorted()).toEqual(['CHAIR', 'SECRETARIAT']);
    for (const { committee, startsOn, turnMonths, isConfirmed, source, steps } of rotations) {
      expect([committee.code, fromDbDate(startsOn), turnMonths, isConfirmed, source]).toEqual([
        'COPIL',
        '2020-01-01',
        12,
        false,
        'annexe 3',
      ]);
      expect(steps.map(({ party }) => party.code)).toEqual(['CAF63', 'VILLE', 'API']);
    }
  });

  it('answer to every name that the text or people give them, and so do the parties', async () => {
    for (const name of ['copil', 'Comité de pilotage', 'comite de pilotage']) {
      expect((await findCommittee(agreementId, name, { db })).code).toBe('COPIL');
    }
    for (const name of ['cotech', 'CT', 'comité technique', 'comité technique de suivi', 'comité de suivi technique']) {
      expect((await findCommittee(agreementId, name, { db })).code).toBe('CT');
    }
    const parties = { "ville d'issoire": 'VILLE', 'agglo pays d’issoire': 'API', caf: 'CAF63' };
    for (const [name, code] of Object.entries(parties)) {
      expect((await findParty(agreementId, name, { db })).code).toBe(code);
    }
  });

  it('the register holds the convention and Annexe 3, has titles alone for the others, and lacks the schemes', async () => {
    const documents = await db.document.findMany({ where: { agreementId }, ...inOrder, include: { party: true } });
    const by = (state: string) => documents.filter((one) => one.state === state).map(({ code }) => code);
    expect(by('HELD')).toEqual(['CONVENTION', 'ANNEXE-3']);
    expect(by('TITLE_ONLY')).toEqual([
      'ANNEXE-1',
      'ANNEXE-2',
      'ANNEXE-4',
      'ANNEXE-5-API',
      'ANNEXE-5-INTERET',
      'ANNEXE-5-VILLE',
    ]);
    expect(by('MISSING')).toEqual(['PEDT', 'CEJ', 'PLH', 'CLS', 'COG']);
  });

  it('cites ten visas, and notes the wrong title of the law of 2004 without mending it (K-17)', async () => {
    const references = await db.legalReference.findMany({ where: { agreementId }, ...inOrder });
    expect(references).toHaveLength(10);
    const [noted, ...others] = references.filter(({ note }) => note !== null);
    expect(others).toEqual([]);
    expect(noted?.text).toBe(
      'Vu la loi n° 2004-809 du 13 août 2004 relative aux droits et libertés des communes, des départements et des régions',
    );
    expect(noted?.note).toMatch(/Cité ainsi dans le texte.*libertés et responsabilités locales/);
  });
});
