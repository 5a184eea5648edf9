import { listProposalPlaces } from '../../domain/agenda/list-proposal-places.ts';
import { proposeForCommittee } from '../../domain/agenda/propose-for-committee.ts';
import { proposePoint } from '../../domain/agenda/propose-point.ts';
import { MOST_PROPOSED as MOST } from '../../domain/agenda/read-proposed-point.ts';
import { UserError } from '../../errors.ts';
import { readSource } from '../../forms/source-arguments.ts';
import { paperText, titleText } from '../../presenters/source-message-presenter.ts';
import { context } from '../views/blocks.ts';
import { selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';
import { kindInput, readKind } from './item-kind.ts';

/** Marks a choice that is a committee, of which no meeting is planned. */
const NEXT = 'next:';

/** Proposes a message as a point of a meeting to come; whoever chairs accepts or refuses it (X3-18). */
export const proposePointForm: Form = {
  id: 'propose-point',

  async open({ viewer, message, deps, t }) {
    if (!message) throw new UserError('formNeedsButton');
    const { meetings, unplanned, committeeId } = await listProposalPlaces(viewer, message, deps);
    const words = t.forms.proposePoint;
    const options = [
      ...meetings.map(({ reference, committee, day }) => {
        const text = words.choice({ reference, committee: committee.shortName, day });
        return { text, value: reference, committeeId: committee.id };
      }),
      ...unplanned.map(({ id, shortName }) => {
        return { text: words.unplanned({ committee: shortName }), value: `${NEXT}${id}`, committeeId: id };
      }),
    ];
    const first = options.find((one) => one.committeeId === committeeId) ?? options[0];
    const title = titleText(message, t);
    const papers = paperText(message, { timeZone: viewer.agreement.timeZone, most: MOST }, t);
    return {
      title: words.title,
      blocks: [
        textInput({ name: 'title', label: words.itemTitle, most: MOST, ...(title ? { initial: title } : {}) }),
        selectInput({ name: 'meeting', label: words.meeting, options, initial: first?.value }),
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
    const said = { title: values.text('title'), papers: values.text('papers') };
    const proposal = { ...said, kind: readKind(values), source: readSource(args) };
    const place = values.text('meeting');
    if (!place.startsWith(NEXT)) {
      return lines(t.agenda.proposedDone(await proposePoint(viewer, { ...proposal, reference: place }, deps)));
    }
    const committeeId = place.slice(NEXT.length);
    const { reference, committee, chair } = await proposeForCommittee(viewer, { ...proposal, committeeId }, deps);
    return lines(reference ? t.agenda.proposedDone({ reference, chair }) : t.agenda.waits({ committee }));
  },
};
