import { describe, expect, it } from 'vitest';
import { forecast } from '../../../src/domain/convocation/forecast.ts';

describe('the forecast of a meeting', () => {
  it('counts each for one party, guests for none; a represented holder gives way to who comes (R-07, R-09, R-10)', () => {
    const [caf, ville, agglo] = forecast(
      ['caf', 'ville', 'agglo'],
      [
        { partyId: 'caf', answer: 'REPRESENTED' },
        { partyId: 'caf', answer: 'REMOTE' },
        { partyId: 'ville', answer: 'EXCUSED' },
        { partyId: 'ville', answer: 'NONE' },
        { partyId: 'agglo', answer: 'PRESENT' },
        { partyId: null, answer: 'PRESENT' },
      ],
    );
    expect(caf).toMatchObject({ present: 0, remote: 1, excused: 0, silent: 0, isRepresented: true });
    expect(agglo).toMatchObject({ present: 1, remote: 0, isRepresented: true });
    expect(ville).toMatchObject({ present: 0, remote: 0, excused: 1, silent: 1, isRepresented: false });
  });

  it('counts a holder as represented until who stands in comes, also when they declined; not by somebody off the roster (X3-13)', () => {
    const [caf, ville, agglo, pays] = forecast(
      ['caf', 'ville', 'agglo', 'pays'],
      [
        { partyId: 'caf', answer: 'REPRESENTED', standIn: 'awaited' },
        { partyId: 'caf', answer: 'NONE' },
        { partyId: 'ville', answer: 'REPRESENTED', standIn: 'declined' },
        { partyId: 'ville', answer: 'EXCUSED' },
        { partyId: 'agglo', answer: 'REPRESENTED', standIn: 'coming' },
        { partyId: 'agglo', answer: 'PRESENT' },
        { partyId: 'pays', answer: 'REPRESENTED', standIn: null },
      ],
    );
    expect(caf).toMatchObject({ represented: 1, silent: 1, isRepresented: true });
    expect(ville).toMatchObject({ represented: 1, excused: 1, isRepresented: true });
    expect(agglo).toMatchObject({ represented: 0, present: 1, isRepresented: true });
    expect(pays).toMatchObject({ represented: 0, isRepresented: false });
  });
});
