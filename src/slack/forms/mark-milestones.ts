import type { InputBlock } from '@slack/types';
import { markMilestones } from '../../domain/sheets/mark-milestones.ts';
import type { SheetRecord } from '../../domain/sheets/sheet-record.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { checkboxesInput, dateInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import { followedSheet } from './followed-sheet.ts';
import type { Form } from './form.ts';

/** As many boxes as Slack takes in one field. */
const BOXES = 10;

/** Marks a sheet's steps done on a day, or not done after all. */
export const markMilestonesForm: Form = {
  id: 'mark-milestones',

  async open(call) {
    const { viewer, t } = call;
    const { sheet } = await followedSheet(call);
    const words = t.forms.markMilestones;
    const open = sheet.milestones.filter(({ doneOn }) => doneOn === null);
    const over = sheet.milestones.filter(({ doneOn }) => doneOn !== null);
    return {
      title: words.title,
      blocks: [
        ...lines(`${sheet.reference} ${sheet.title}`),
        ...boxes('done', words.done, open, t),
        ...(open.length > 0
          ? [dateInput({ name: 'doneOn', label: words.doneOn, initial: viewer.today, isOptional: true })]
          : []),
        ...boxes('undone', words.undone, over, t),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const ticked = (name: string) => values.named(`${name}:`).flatMap((field) => values.list(field));
    const input = {
      reference: args.sheet ?? '',
      doneIds: ticked('done'),
      doneOn: values.text('doneOn'),
      undoneIds: ticked('undone'),
    };
    return lines(t.forms.markMilestones.marked(await markMilestones(viewer, input, deps)));
  },
};

function boxes(name: string, label: string, steps: SheetRecord['milestones'], t: Catalogue): InputBlock[] {
  // The day first: what is too long for a box is cut at its end.
  const options = steps.map(({ id, label: step, dueOn, doneOn }) => ({
    text: `${t.date(doneOn ?? dueOn)} — ${step}`,
    value: id,
  }));
  const groups = Array.from({ length: Math.ceil(options.length / BOXES) }, (_, place) =>
    options.slice(place * BOXES, (place + 1) * BOXES),
  );
  return groups.map((group, place) =>
    checkboxesInput({ name: `${name}:${place}`, label, isOptional: true, options: group, initial: [] }),
  );
}
