import { listOwnMeetings } from '../../domain/meetings/list-own-meetings.ts';
import { MOST, proposePoint } from '../../domain/meetings/propose-point.ts';
import { UserError } from '../../errors.ts';
import { paperText, titleText } from '../../i18n/source-text.ts';
import { readSource } from '../messages/source-arguments.ts';
import { context } from '../views/blocks.ts';
import { selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';
import { kindInput, readKind } from './item-kind.ts';

/** Proposes a message as a point of a meeting to come; whoever chairs accepts or refuses it (X3-18). */
export const proposePointForm: Form = {
  id: 'propose-point',

  async open({ viewer, message, deps, t }) {
    if (!message) throw new UserError('formNeedsButton');
    const meetings = await listOwnMeetings(viewer, deps);
    const words = t.forms.proposePoint;
    const options = meetings.map(({ reference, committee, day }) => {
      return { text: words.choice({ reference, committee: committee.shortName, day }), value: reference };
    });
    const title = titleText(message, t);
    const papers = paperText(message, { timeZone: viewer.agreement.timeZone, most: MOST }, t);
    return {
      title: words.title,
      blocks: [
        textInput({ name: 'title', label: words.itemTitle, most: MOST, ...(title ? { initial: title } : {}) }),
        selectInput({ name: 'meeting', label: words.meeting, options, initial: options[0]?.value }),
        kindInput(t),
        textInput({
          name: 'papers',
          label: words.papers,
          hint: words.papersHint,
          isLong: true,
          isOptional: true,
          most: MOST,
          initial: papers,
        }),
        ...(message.permalink ? [] : [context(t.shortcuts.noLink)]),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = { reference: values.text('meeting'), title: values.text('title'), papers: values.text('papers') };
    const proposal = { ...input, kind: readKind(values), source: readSource(args) };
    return lines(t.agenda.proposedDone(await proposePoint(viewer, proposal, deps)));
  },
};
