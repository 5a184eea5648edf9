import { describeAgenda } from '../../domain/agenda/describe-agenda.ts';
import { removePoint } from '../../domain/agenda/remove-point.ts';
import { writePoint } from '../../domain/agenda/write-point.ts';
import { findKeptMeeting } from '../../domain/meetings/keeps-meeting.ts';
import { UserError } from '../../errors.ts';
import { checkboxesInput, numberInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';
import { kindInput, readKind } from './item-kind.ts';

/** Adds a point to an agenda, or changes or removes the one it was opened on. */
export const writePointForm: Form = {
  id: 'write-point',

  async open({ viewer, args, deps, t }) {
    await findKeptMeeting(viewer, args.meeting ?? '', deps);
    const { agenda } = await describeAgenda(viewer, { reference: args.meeting ?? '' }, deps);
    const point = agenda.find(({ id }) => id === args.item);
    if (args.item && !point) throw new UserError('pointUnknown');
    const words = t.forms.writePoint;
    const isStanding = point?.origin.startsWith('standing:') ?? false;
    return {
      title: words.title,
      blocks: [
        textInput({
          name: 'title',
          label: words.itemTitle,
          most: 300,
          isOptional: isStanding,
          ...(isStanding ? { hint: words.standing } : {}),
          ...(point?.title ? { initial: point.title } : {}),
        }),
        kindInput(t, point?.kind),
        numberInput({ name: 'minutes', label: words.minutes, isOptional: true, initial: point?.minutes ?? undefined }),
        textInput({
          name: 'presenter',
          label: words.presenter,
          isOptional: true,
          most: 300,
          ...(point?.presenter ? { initial: point.presenter } : {}),
        }),
        textInput({
          name: 'papers',
          label: words.papers,
          isOptional: true,
          most: 300,
          ...(point?.papers ? { initial: point.papers } : {}),
        }),
        numberInput({ name: 'position', label: words.position, initial: point?.position ?? agenda.length + 1 }),
        ...(point
          ? [
              checkboxesInput({
                name: 'remove',
                label: words.remove,
                isOptional: true,
                options: [{ text: words.removeChoice, value: 'yes' }],
                initial: [],
              }),
            ]
          : []),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const reference = args.meeting ?? '';
    if (args.item && values.list('remove').length > 0) {
      return lines(t.forms.writePoint.done(await removePoint(viewer, { reference, itemId: args.item }, deps)));
    }
    const kind = readKind(values);
    const text = { title: values.text('title'), presenter: values.text('presenter'), papers: values.text('papers') };
    const place = { minutes: values.text('minutes'), position: Number(values.text('position')) || 1 };
    const input = { reference, itemId: args.item, kind, ...text, ...place };
    return lines(t.forms.writePoint.done(await writePoint(viewer, input, deps)));
  },
};
