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
});
