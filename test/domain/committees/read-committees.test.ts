import { beforeAll, describe, expect, it } from 'vitest';
import { checkMandates } from '../../../src/domain/committees/check-mandates.ts';
import { checkComposition, checkVacantSeats } from '../../../src/domain/committees/check-seats.ts';
import { findCommittee } from '../../../src/domain/committees/find-committee.ts';
import { listMembers, type Roster, type RosterQuery } from '../../../src/domain/committees/list-members.ts';
import { listMandateChoices, listSeatChoices } from '../../../src/domain/committees/list-seat-choices.ts';
import { referentMatrix } from '../../../src/domain/committees/referent-matrix.ts';
import { testDatabase } from '../../support/database.ts';
import { inChannel, type TwoTowns, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();

let towns: TwoTowns;

beforeAll(async () => {
  towns = await twoTowns(db);
});

const members = async (query: Partial<RosterQuery> = {}, by = 'Yann Genêt') =>
  listMembers(await towns.here.as(by), { committee: 'copil', ...query }, towns.here.deps);
const namesIn = ({ parties }: Roster) =>
  parties.map(({ seats }) => seats.flatMap(({ holders }) => holders.map(({ name }) => name)));
const emails = ({ parties }: Roster) =>
  parties.flatMap(({ seats }) => seats.flatMap(({ holders }) => holders.map(({ email }) => email)));

describe('a committee', () => {
  it.each(['COPIL', 'comite de pilotage', 'Copil', 'steering committee'])('is found as « %s »', async (name) => {
    expect((await findCommittee(towns.here.agreementId, name, towns.here.deps)).code).toBe('COPIL');
  });

  it('that nobody calls so is told with those that there are', async () => {
    const unknown = findCommittee(towns.here.agreementId, 'bureau', towns.here.deps);
    const detail = { given: 'bureau', known: ['Copil', 'Comité technique'] };
    await expect(unknown).rejects.toMatchObject({ code: 'committeeUnknown', detail });
  });
});

describe('who sits in a committee', () => {
  it('is told party by party, as it stands today, with the seats that nobody holds (A6-3, X3-14)', async () => {
    const roster = await members();
    expect(roster.parties.map(({ shortName }) => shortName)).toEqual(['Caf', 'Agglo', 'Ville']);
    // The Caf's director left on 31 March: her seat, and the referents', are vacant.
    expect(namesIn(roster)[0]).toEqual(['Gérard Érable']);
    expect(roster.parties[0]?.seats.map(({ vacant }) => vacant)).toEqual([0, 1, 1]);
    const [president] = roster.parties[1]?.seats ?? [];
    expect(president?.holders[0]?.representatives.map(({ name }) => name)).toEqual(['Nadia Tilleul']);
  });

  it('is narrowed to a party by any of its names, and to an axis', async () => {
    const ofVille = await members({ party: "Commune d'Issoire" });
    expect(ofVille.parties.map(({ shortName }) => shortName)).toEqual(['Ville']);
    const young = await members({ axis: 'jeunesse', party: 'Ville' });
    expect(namesIn(young)).toEqual([['Thomas Sorbier', 'Émilie Charme']]);
    await expect(members({ party: 'MSA' })).rejects.toMatchObject({ code: 'partyUnknown' });
    await expect(members({ axis: 'culture' })).rejects.toMatchObject({ code: 'axisUnknown' });
    await expect(members({ committee: 'bureau' })).rejects.toMatchObject({ code: 'committeeUnknown' });
  });

  it('is told without addresses but to the stewards alone; so is what may be changed (Art. 12)', async () => {
    const denise = await members({}, 'Denise Lilas');
    expect([denise.mayEdit, emails(denise)]).toEqual([true, expect.arrayContaining(['gerard.erable@caf63.example'])]);
    const yann = await members();
    const claire = inChannel(await towns.here.as('Claire Aubépine'), ['U0CLAIRE01']);
    const loud = await listMembers(claire, { committee: 'copil' }, towns.here.deps);
    for (const roster of [yann, loud]) {
      expect(roster.mayEdit).toBe(false);
      expect(emails(roster).filter((address) => address !== null)).toEqual([]);
    }
  });

  it('is not told to a stranger, nor to somebody whose mandate is over', async () => {
    for (const viewer of [await towns.stranger(), await towns.here.as('Odile Mélèze')]) {
      const query = { committee: 'copil' };
      await expect(listMembers(viewer, query, towns.here.deps)).rejects.toMatchObject({ code: 'rosterOnly' });
      await expect(referentMatrix(viewer, {}, towns.here.deps)).rejects.toMatchObject({ code: 'rosterOnly' });
    }
  });
});

describe('who has what in charge', () => {
  it('is a table of axes by parties, of the technical committee unless another is named (X3-16)', async () => {
    const yann = await towns.here.as('Yann Genêt');
    const { parties, rows } = await referentMatrix(yann, {}, towns.here.deps);
    expect(parties).toEqual(['Caf', 'Agglo', 'Ville']);
    expect(rows).toEqual([
      { axis: 'La petite enfance', cells: [['Hugo Frêne'], ['Inès Bruyère'], ['Aïcha Cerisier']] },
      { axis: 'La jeunesse', cells: [['Hugo Frêne'], ['Yann Genêt'], ['Aïcha Cerisier']] },
      { axis: 'La parentalité', cells: [['Béatrice Saule'], ['Inès Bruyère'], ['Aïcha Cerisier']] },
      { axis: "L'animation de la vie sociale", cells: [['Béatrice Saule'], ['Yann Genêt'], ['Emma Hazel']] },
      { axis: "L'accès aux droits", cells: [['Béatrice Saule'], ['Yann Genêt'], ['Emma Hazel']] },
    ]);
    const copil = await referentMatrix(yann, { committee: 'copil' }, towns.here.deps);
    expect(copil.rows[1]?.cells).toEqual([
      [],
      ['Thomas Sorbier', 'Sophie Noisetier'],
      ['Thomas Sorbier', 'Émilie Charme'],
    ]);
  });
});

describe('the seats and mandates that a form offers', () => {
  it('are those of this agreement that hold every word, a seat for two parties twice', async () => {
    const denise = await towns.here.as('Denise Lilas');
    const seats = (words: string) => listSeatChoices(denise, { words }, towns.here.deps);
    expect((await seats('')).length).toBe(13);
    expect((await seats('technique')).map(({ party }) => party)).toEqual(['Agglo', 'Ville', 'Caf']);
    expect((await seats('MAIRE copil')).map(({ label }) => label)).toEqual(['Le Maire']);
    const mandates = await listMandateChoices(denise, { words: 'noisetier' }, towns.here.deps);
    expect(mandates.map(({ name, committee }) => [name, committee])).toEqual([['Sophie Noisetier', 'Copil']]);
    expect(await listMandateChoices(denise, { words: 'Mélèze' }, towns.here.deps)).toEqual([]);
  });

  it('are offered to the stewards alone; of seats, a party’s own to its secretary', async () => {
    const martine = await towns.here.as('Martine Houx');
    const own = await listSeatChoices(martine, { words: '' }, towns.here.deps);
    expect([...new Set(own.map(({ party }) => party))]).toEqual(['Caf']);
    const refusal = { code: 'stewardsOnly' };
    await expect(listMandateChoices(martine, { words: '' }, towns.here.deps)).rejects.toMatchObject(refusal);
    const viewers = [await towns.here.as('Yann Genêt'), await towns.stranger()];
    for (const viewer of viewers) {
      for (const list of [listSeatChoices, listMandateChoices]) {
        await expect(list(viewer, { words: '' }, towns.here.deps)).rejects.toMatchObject({ code: 'stewardsOnly' });
      }
    }
  });
});

describe('the checks of a committee’s seats', () => {
  const scope = async (code: string) => ({
    committeeId: (await db.committee.findFirstOrThrow({ where: { agreementId: towns.here.agreementId, code } })).id,
  });

  it('find the vacant ones, and the mandates that ended without a successor (X3-12, R-19)', async () => {
    const claire = await towns.here.as('Claire Aubépine');
    expect(await checkVacantSeats(claire, await scope('COPIL'), towns.here.deps)).toMatchObject([
      { code: 'seatVacant', party: 'Caf', seat: 'le Directeur ou son représentant', vacant: 1, isOpen: false },
      { code: 'seatVacant', party: 'Caf', seat: 'des référents thématiques', vacant: 1, isOpen: true },
    ]);
    expect(await checkMandates(claire, await scope('COPIL'), towns.here.deps)).toMatchObject([
      { code: 'mandateEnded', name: 'Odile Mélèze', party: 'Caf', endsOn: '2021-03-31' },
    ]);
    expect(await checkVacantSeats(claire, await scope('CT'), towns.here.deps)).toEqual([]);
    expect(await checkMandates(claire, await scope('CT'), towns.here.deps)).toEqual([]);
  });

  it('find the axes that a line leaves to nobody, and one holder too many (X3-14)', async () => {
    const { elsewhere } = towns;
    const { agreementId, deps } = elsewhere;
    await db.membership.deleteMany({ where: { agreementId, person: { name: 'Emma Hazel' } } });
    const maire = await db.membership.findFirstOrThrow({ where: { agreementId, seatRule: { code: 'VILLE-MAIRE' } } });
    const { id: _, ...row } = maire;
    const { id: personId } = await db.person.findFirstOrThrow({ where: { agreementId, name: 'Paul Cormier' } });
    await db.membership.create({ data: { ...row, personId } });
    const found = await checkComposition(await elsewhere.as('Claire Aubépine'), { committeeId: null }, deps);
    const ofVille = found.filter((one) => 'party' in one && one.party === 'Ville');
    expect(ofVille).toMatchObject([
      { code: 'tooManyHolders', seat: 'Le Maire', most: 1, held: 2 },
      { code: 'axisUncovered', committee: 'Copil', axes: ['La parentalité'] },
      { code: 'axisUncovered', axes: ["L'animation de la vie sociale", "L'accès aux droits"] },
    ]);
  });
});
