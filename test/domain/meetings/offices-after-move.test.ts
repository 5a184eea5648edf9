import { describe, expect, it } from 'vitest';
import { officesAfterMove } from '../../../src/domain/meetings/offices-after-move.ts';

const party = (id: string) => ({ id, code: id, shortName: id });
const offices = (chair: string | null, secretariat: string | null) =>
  ({ chair: chair && party(chair), secretariat: secretariat && party(secretariat) }) as Parameters<
    typeof officesAfterMove
  >[1];

describe('the offices of a meeting that goes to another day', () => {
  it('are those of the rotation there, when they were those of the rotation before', () => {
    const meeting = { chairId: 'VILLE', secretariatId: 'VILLE', officeReason: null };
    expect(officesAfterMove(meeting, offices('VILLE', 'VILLE'), offices('API', 'API'))).toEqual({
      chairId: 'API',
      secretariatId: 'API',
      officeReason: null,
    });
  });

  it('keep the one that was given for a reason; the other goes with the rotation', () => {
    const meeting = { chairId: 'CAF63', secretariatId: 'VILLE', officeReason: 'absence' };
    expect(officesAfterMove(meeting, offices('VILLE', 'VILLE'), offices('API', 'API'))).toEqual({
      chairId: 'CAF63',
      secretariatId: 'API',
      officeReason: 'absence',
    });
  });

  it('lose the reason where the rotation gives the same party', () => {
    const meeting = { chairId: 'API', secretariatId: 'VILLE', officeReason: 'absence' };
    expect(officesAfterMove(meeting, offices('VILLE', 'VILLE'), offices('API', 'API'))).toEqual({
      chairId: 'API',
      secretariatId: 'API',
      officeReason: null,
    });
  });

  it('stay with the party chosen where the text knows no such office', () => {
    const meeting = { chairId: 'API', secretariatId: null, officeReason: 'choix des parties' };
    expect(officesAfterMove(meeting, offices(null, null), offices(null, null))).toEqual(meeting);
  });
});
