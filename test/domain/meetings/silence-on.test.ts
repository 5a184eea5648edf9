import { describe, expect, it } from 'vitest';
import { silenceOn } from '../../../src/domain/meetings/silence-on.ts';
import { silenceDays } from '../../../src/domain/meetings/silence-rule.ts';
import { settingsIn } from '../../../src/domain/settings/read-settings.ts';

// Past midnight in Paris: the 24th there.
const circulatedAt = new Date('2021-03-23T23:30:00Z');
const asked = new Date('2021-03-25T09:00:00Z');
const judgedAt = (day: string, proposedAt = asked) => {
  return { state: 'REFUSED' as const, proposedAt, judgedAt: new Date(`${day}T09:00:00Z`) };
};
const on = (days: number | null, corrections: Parameters<typeof silenceOn>[0]['corrections'] = []) =>
  silenceOn({ circulatedAt, corrections }, days, 'Europe/Paris');

describe('the last day to speak before silence is agreement (K-9)', () => {
  it('comes so many days after the minutes went out, on no day where silence is none', () => {
    expect(on(15)).toBe('2021-04-08');
    expect(on(null)).toBeNull();
  });

  it('comes on no day while a correction awaits its answer, or was accepted', () => {
    expect(on(15, [{ state: 'PROPOSED', proposedAt: asked, judgedAt: null }])).toBeNull();
    expect(on(15, [{ state: 'ACCEPTED', proposedAt: asked, judgedAt: asked }])).toBeNull();
  });

  it('leaves three days after a refusal to whoever waited for it', () => {
    expect(on(15, [judgedAt('2021-03-26')])).toBe('2021-04-08');
    expect(on(15, [judgedAt('2021-04-07'), judgedAt('2021-03-26')])).toBe('2021-04-10');
  });

  it('is not undone by what is asked, refused or reworded after it', () => {
    const after = new Date('2021-04-09T09:00:00Z');
    expect(on(15, [{ state: 'PROPOSED', proposedAt: after, judgedAt: null }])).toBe('2021-04-08');
    expect(on(15, [judgedAt('2021-04-20', after)])).toBe('2021-04-08');
    expect(silenceOn({ circulatedAt, corrections: [] }, 15, 'Europe/Paris', [after])).toBe('2021-04-08');
    expect(silenceOn({ circulatedAt, corrections: [] }, 15, 'Europe/Paris', [asked])).toBeNull();
  });

  it('is each committee’s own, and never where its days are 0 or the parties said nothing', () => {
    const rules = (...given: [string, unknown][]) => settingsIn(given.map(([key, value]) => ({ key, value })));
    const silent = rules(['silentApproval', true], ['silenceDaysSteering', 21], ['silenceDaysTechnical', 0]);
    expect([silenceDays('STEERING', silent), silenceDays('TECHNICAL', silent)]).toEqual([21, null]);
    expect(silenceDays('STEERING', rules(['silenceDaysSteering', 21]))).toBeNull();
  });
});
