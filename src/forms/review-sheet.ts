import { z } from 'zod';
import { reviewSheet } from '../domain/sheets/review-sheet.ts';
import { sheetName } from '../presenters/sheet-presenter.ts';
import { defineForm } from './define-form.ts';
import { choiceField, longTextField, textField } from './fields.ts';
import { followedSheet } from './followed-sheet.ts';
import { say } from './passage.ts';

/** Says what a year of a sheet brought: « bilan de l'année ». */
export const reviewSheetForm = defineForm({
  id: 'review-sheet',
  args: z.object({ sheet: z.string() }),

  async open(call) {
    const { viewer, chosen, t } = call;
    const { sheet, reviews } = await followedSheet(call);
    const words = t.forms.reviewSheet;
    const proposed = firstYear(
      sheet.planYears,
      reviews.map((review) => review.year),
      Number(viewer.today.slice(0, 4)),
    );
    const year = chosen?.year ?? String(proposed);
    const known = reviews.find((review) => String(review.year) === year);
    return {
      title: words.title,
      submit: words.submit,
      intro: say(sheetName(sheet)),
      edits: { entity: 'ActionSheet', id: sheet.id },
      fields: {
        year: choiceField({
          label: words.year,
          hint: words.yearHint,
          options: sheet.planYears.map((each) => ({ text: String(each), value: String(each) })),
          initial: year,
          redraws: true,
        }),
        achieved: longTextField({ label: words.achieved, initial: known?.achieved }),
        gaps: longTextField({ label: words.gaps, isOptional: true, initial: known?.gaps }),
        next: longTextField({ label: words.next, isOptional: true, initial: known?.next }),
        source: textField({
          label: words.source,
          hint: words.sourceHint,
          isOptional: true,
          most: 300,
          initial: known?.source,
        }),
      },
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    return say(t.forms.reviewSheet.done(await reviewSheet(viewer, { reference: args.sheet, ...values }, deps)));
  },
});

/** The latest year begun of which nothing was said, else the latest one begun: its words are then shown to be changed. */
function firstYear(planYears: number[], reviewed: number[], now: number): number | undefined {
  const begun = planYears.filter((year) => year <= now);
  return begun.findLast((year) => !reviewed.includes(year)) ?? begun.at(-1) ?? planYears[0];
}
