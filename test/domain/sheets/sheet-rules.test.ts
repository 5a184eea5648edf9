import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uncoveredTerritories } from '../../../src/domain/sheets/check-sheets.ts';
import { isSheetLate } from '../../../src/domain/sheets/lateness.ts';
import { readYears } from '../../../src/domain/sheets/read-given.ts';
import { readMilestones, writeMilestones } from '../../../src/domain/sheets/read-milestones.ts';
import { sheetStatuses } from '../../../src/domain/sheets/sheet-record.ts';
import { addDays, fromDbDate } from '../../../src/domain/time/civil-date.ts';

const days = fc.integer({ min: 0, max: 3000 }).map((offset) => addDays('2020-01-01', offset));

describe('the living areas', () => {
  const sheet = (...territories: string[]) => ({ territories });

  it('without an open sheet are those listed that none names, whatever case and accents (P-4)', () => {
    const open = [sheet('Bassin d’Ardes'), sheet('CHAMPEIX', 'Issoire')];
    const listed = 'Ardes, Bassin de Champeix ; Sauxillanges\nBrassac-les-Mines,';
    expect(uncoveredTerritories({ listed, all: open, open })).toEqual(['Sauxillanges', 'Brassac-les-Mines']);
  });

  it('while none is listed, are those that only closed sheets name', () => {
    const all = [sheet('Ardes'), sheet('Champeix'), sheet('ardes')];
    expect(uncoveredTerritories({ listed: '', all, open: [sheet('Champeix')] })).toEqual(['ardes']);
    expect(uncoveredTerritories({ listed: ' , ', all: [], open: [] })).toEqual([]);
  });
});

describe('a sheet', () => {
  it('is late when its last day has passed and it is neither done nor given up (R-13)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sheetStatuses), days, days, (status, dueOn, today) => {
        const isOver = status === 'DONE' || status === 'DROPPED';
        expect(isSheetLate({ status, dueOn, startsOn: dueOn }, today)).toBe(!isOver && today > dueOn);
      }),
    );
  });

  it('is of the years written, alone or as a span, each once and in order', () => {
    expect(readYears('2022, 2021')).toEqual([2021, 2022]);
    expect(readYears('2021-2023 ; 2022')).toEqual([2021, 2022, 2023]);
    for (const text of ['', 'bientôt', '2023-2021', '21', '2021 et 2022'])
      expect([text, readYears(text)]).toEqual([text, null]);
  });

  it('has milestones that are read back as they were written', () => {
    const label = fc.stringMatching(/^[A-Za-zéà][A-Za-zéà0-9 '’,.]{0,40}$/).map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.record({ label, dueOn: days }), { maxLength: 10 }), (milestones) => {
        const read = readMilestones(writeMilestones(milestones));
        expect(read?.map((one) => ({ label: one.label, dueOn: fromDbDate(one.dueOn) }))).toEqual(milestones);
      }),
    );
  });

  it('has no milestone on a day that does not exist, nor without words', () => {
    for (const text of ['31/02/2021 Rien', '2021-13-01 Rien', '30/06/2021', 'Ouverture 30/06/2021']) {
      expect([text, readMilestones(text)]).toEqual([text, null]);
    }
    expect(readMilestones(' \n')).toEqual([]);
  });
});
