import { describe, expect, it } from 'vitest';
import { MOST_TEXT } from '../../../src/domain/decisions/read-decision-input.ts';
import { changesSince, planEffect, readPlanEffect } from '../../../src/domain/plan/plan-effect.ts';
import { planGaps } from '../../../src/domain/plan/plan-gaps.ts';
import { tallySheets } from '../../../src/domain/sheets/tally-sheets.ts';
import { planWording } from '../../../src/presenters/annual-plan-presenter.ts';
import { sampleSheet } from '../../support/sample-plan.ts';

describe('the rules of an annual plan', () => {
  it('counts progress as the mean of what is carried out: done is whole, unsaid is nothing, dropped does not count', () => {
    const sheets = [
      sampleSheet(0, { status: 'DONE', progress: 20 }),
      sampleSheet(1, { status: 'IN_PROGRESS', progress: 50, dueOn: '2021-03-01' }),
      sampleSheet(2, { status: 'PLANNED', progress: null, dueOn: '2021-12-31' }),
      sampleSheet(3, { status: 'DROPPED', progress: 90, dueOn: '2021-01-31' }),
    ];
    const tally = tallySheets(sheets, '2021-06-14');
    expect(tally.progress).toBe(50);
    expect(tally.late).toBe(1);
    expect(tallySheets([sampleSheet(0, { status: 'DROPPED' })], '2021-06-14').progress).toBeNull();
  });

  it('knows what a sheet lacks (R-12): an axis or « aucun », who leads it, dates in order', () => {
    expect(planGaps(sampleSheet(0))).toEqual([]);
    const wrong = { hasNoAxis: false, leadPerson: null, startsOn: '2021-05-02', dueOn: '2021-05-01' };
    expect(planGaps(sampleSheet(0, wrong))).toEqual(['axes', 'lead', 'dates']);
    expect(planGaps(sampleSheet(0, { hasNoAxis: false, axes: ['La petite enfance'] }))).toEqual([]);
  });

  it('keeps what was read well enough to tell what changed, and no title', () => {
    const [one, two] = [sampleSheet(0, { title: 'Relais' }), sampleSheet(1)];
    const effect = readPlanEffect(JSON.parse(JSON.stringify(planEffect(2021, [one, two]))));
    expect(JSON.stringify(effect)).not.toContain('Relais');
    if (!effect) throw new Error('the effect is not read');
    expect(changesSince(effect, [one, two])).toBeNull();
    expect(changesSince(effect, [{ ...one, title: 'Autre' }, sampleSheet(2)])).toEqual({
      added: ['FA-03'],
      removed: ['FA-02'],
      renamed: ['FA-01'],
    });
  });

  it('is worded so that 120 sheets still go into one decision, and a committee’s own one by its reference alone', () => {
    const sheets = Array.from({ length: 120 }, (_, place) => sampleSheet(place));
    const wordings = planWording('fr')({ year: 2021, sheets });
    const fitting = wordings.find((text) => text.length <= MOST_TEXT) ?? '';
    for (const { reference } of sheets) expect(fitting).toContain(reference);
    const secret = sampleSheet(0, { title: 'Secret', visibility: 'COMMITTEE' });
    expect(planWording('en')({ year: 2021, sheets: [secret] }).join()).not.toContain('Secret');
  });
});
