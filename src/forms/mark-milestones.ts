import { z } from 'zod';
import { markMilestones } from '../domain/sheets/mark-milestones.ts';
import type { SheetRecord } from '../domain/sheets/sheet-record.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { sheetName } from '../presenters/sheet-presenter.ts';
import { defineForm } from './define-form.ts';
import type { CheckboxesField, GroupField } from './field.ts';
import { checkboxesField, dateField, groupField } from './fields.ts';
import { followedSheet } from './followed-sheet.ts';
import { say } from './passage.ts';

/** As many boxes as Slack takes in one field. */
const BOXES = 10;

/** Marks a sheet's steps done on a day, or not done after all: what another marked meanwhile is not touched. */
export const markMilestonesForm = defineForm({
  id: 'mark-milestones',
  args: z.object({ sheet: z.string() }),

  async open(call) {
    const { viewer, t } = call;
    const { sheet } = await followedSheet(call);
    const words = t.forms.markMilestones;
    const open = sheet.milestones.filter(({ doneOn }) => doneOn === null);
    const over = sheet.milestones.filter(({ doneOn }) => doneOn !== null);
    return {
      title: words.title,
      submit: words.submit,
      intro: say(sheetName(sheet)),
      fields: {
        done: boxes(words.done, open, t),
        doneOn:
          open.length > 0 ? dateField({ label: words.doneOn, initial: viewer.today, isOptional: true }) : undefined,
        undone: boxes(words.undone, over, t),
      },
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = {
      reference: args.sheet,
      doneIds: Object.values(values.done).flat(),
      doneOn: values.doneOn ?? '',
      undoneIds: Object.values(values.undone).flat(),
    };
    return say(t.forms.markMilestones.marked(await markMilestones(viewer, input, deps)));
  },
});

function boxes(label: string, steps: SheetRecord['milestones'], t: Catalogue): GroupField<CheckboxesField> {
  // The day first: what is too long for a box is cut at its end.
  const options = steps.map(({ id, label: step, dueOn, doneOn }) => ({
    text: `${t.date(doneOn ?? dueOn)} — ${step}`,
    value: id,
  }));
  const groups = Array.from({ length: Math.ceil(options.length / BOXES) }, (_, place) =>
    options.slice(place * BOXES, (place + 1) * BOXES),
  );
  const fields = groups.map((group, place) => {
    return [place, checkboxesField({ label, isOptional: true, options: group })] as const;
  });
  return groupField(Object.fromEntries(fields));
}
