import { z } from 'zod';
import { listProposalPlaces } from '../domain/agenda/list-proposal-places.ts';
import { proposeForCommittee } from '../domain/agenda/propose-for-committee.ts';
import { proposePoint } from '../domain/agenda/propose-point.ts';
import { MOST_PROPOSED as MOST } from '../domain/agenda/read-proposed-point.ts';
import { paperText, titleText } from '../presenters/source-message-presenter.ts';
import { defineForm } from './define-form.ts';
import { choiceField, longTextField, remarkField, textField } from './fields.ts';
import { kindField } from './item-kind.ts';
import { say } from './passage.ts';
import { optionalSource, sourceOf } from './source-arguments.ts';

/** Marks a choice that is a committee, of which no meeting is planned. */
const NEXT = 'next:';

/** Proposes a point for a meeting to come, a message or what was refused before; whoever chairs accepts or refuses it (X3-18). */
export const proposePointForm = defineForm({
  id: 'propose-point',
  args: optionalSource.extend({ title: z.string().optional(), meeting: z.string().optional() }),

  async open({ viewer, args, message, deps, t }) {
    const source = sourceOf(args);
    const { meetings, unplanned, committeeId } = await listProposalPlaces(
      viewer,
      { channelId: args.channel ?? '' },
      deps,
    );
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
    const first =
      options.find(({ value }) => value === args.meeting) ??
      options.find((one) => one.committeeId === committeeId) ??
      options[0];
    const { timeZone } = viewer.agreement;
    return {
      title: words.title,
      submit: words.submit,
      fields: {
        title: textField({
          label: words.itemTitle,
          most: MOST,
          initial: message ? titleText(message, t) : (args.title ?? ''),
        }),
        meeting: choiceField({ label: words.meeting, options, initial: first?.value }),
        kind: kindField(t),
        papers: longTextField({
          label: words.papers,
          hint: words.papersHint,
          isOptional: true,
          most: MOST,
          initial: message ? paperText(message, { timeZone, most: MOST }, t) : '',
        }),
        noLink: source && !source.permalink ? remarkField(t.shortcuts.noLink) : undefined,
      },
    };
  },

  async submit({ viewer, args, deps, t }, { title, papers, kind, meeting: place }) {
    const source = sourceOf(args);
    const proposal = { title, papers, kind, ...(source ? { source } : {}) };
    if (!place.startsWith(NEXT)) {
      return say(t.agenda.proposedDone(await proposePoint(viewer, { ...proposal, reference: place }, deps)));
    }
    const committeeId = place.slice(NEXT.length);
    const { reference, committee, chair } = await proposeForCommittee(viewer, { ...proposal, committeeId }, deps);
    return say(reference ? t.agenda.proposedDone({ reference, chair }) : t.agenda.waits({ committee }));
  },
});
