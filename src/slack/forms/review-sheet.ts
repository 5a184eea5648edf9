import { reviewSheet } from '../../domain/sheets/review-sheet.ts';
import { selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import { followedSheet } from './followed-sheet.ts';
import type { Form } from './form.ts';

/** Says what a year of a sheet brought: « bilan de l'année ». */
export const reviewSheetForm: Form = {
  id: 'review-sheet',

  async open(call) {
    const { viewer, t } = call;
    const { sheet, reviews } = await followedSheet(call);
    const words = t.forms.reviewSheet;
    const year = firstYear(
      sheet.planYears,
      reviews.map((review) => review.year),
      Number(viewer.today.slice(0, 4)),
    );
    const known = reviews.find((review) => review.year === year);
    const text = (name: 'achieved' | 'gaps' | 'next' | 'source', isLong: boolean) => ({
      name,
      label: words[name],
      isLong,
      ...(known?.[name] ? { initial: known[name] } : {}),
    });
    return {
      title: words.title,
      blocks: [
        ...lines(`${sheet.reference} ${sheet.title}`),
        selectInput({
          name: 'year',
          label: words.year,
          hint: words.yearHint,
          options: sheet.planYears.map((each) => ({ text: String(each), value: String(each) })),
          initial: String(year),
        }),
        textInput(text('achieved', true)),
        textInput({ ...text('gaps', true), isOptional: true }),
        textInput({ ...text('next', true), isOptional: true }),
        textInput({ ...text('source', false), hint: words.sourceHint, isOptional: true, most: 300 }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = {
      reference: args.sheet ?? '',
      year: values.text('year'),
      achieved: values.text('achieved'),
      gaps: values.text('gaps'),
      next: values.text('next'),
      source: values.text('source'),
    };
    return lines(t.forms.reviewSheet.done(await reviewSheet(viewer, input, deps)));
  },
};

/** The latest year begun of which nothing was said, else the latest one begun: its words are then shown to be changed. */
function firstYear(planYears: number[], reviewed: number[], now: number): number | undefined {
  const begun = planYears.filter((year) => year <= now);
  return begun.findLast((year) => !reviewed.includes(year)) ?? begun.at(-1) ?? planYears[0];
}
