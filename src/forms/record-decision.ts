import { z } from 'zod';
import type { DecisionKind } from '../domain/decisions/decision-record.ts';
import { describeDecision } from '../domain/decisions/describe-decision.ts';
import { type DecisionChoices, listDecisionChoices } from '../domain/decisions/list-decision-choices.ts';
import { MOST_TEXT } from '../domain/decisions/read-decision-input.ts';
import { recordDecision, recordedAs } from '../domain/decisions/record-decision.ts';
import type { Deps } from '../domain/deps.ts';
import { readCapture } from '../domain/messages/capture-thread.ts';
import type { CapturedThread } from '../domain/messages/captured-thread.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import { UserError } from '../errors.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { detailFields, readDetails } from './decision-fields.ts';
import { defineForm } from './define-form.ts';
import { choiceField, choicesField, longTextField } from './fields.ts';
import { remark, say } from './passage.ts';

const KINDS: DecisionKind[] = [
  'OTHER',
  'OBJECTIVE',
  'PLAN',
  'REVIEW',
  'EVALUATION_QUESTION',
  'GUEST',
  'RULE',
  'COMMUNICATION',
];

/** Records a decision, from a message with its thread or from nothing (X3-20). */
export const recordDecisionForm = defineForm({
  id: 'record-decision',
  args: z.object({ capture: z.string().optional(), corrects: z.string().optional(), text: z.string().optional() }),

  async open({ viewer, args, chosen, deps, t }) {
    const choices = await listDecisionChoices(viewer, deps);
    const captured = await captureOf(viewer, args.capture, deps);
    // Once it is sent, whoever sends it second is shown the decision that the first recorded.
    const known = !chosen && captured?.message && (await recordedAs(viewer, captured.message, deps));
    if (known) throw new UserError('messageRecorded', { reference: known });
    const words = t.forms.recordDecision;
    return {
      title: words.title,
      submit: words.submit,
      intro: [
        ...(args.corrects ? say(words.corrects({ reference: args.corrects })) : []),
        ...(captured?.unread ? remark(words.unread[captured.unread]) : []),
      ],
      fields: {
        text: longTextField({
          label: words.text,
          hint: words.textHint,
          most: MOST_TEXT,
          initial: args.text || captured?.message?.text || '',
        }),
        context: threadField(captured, t),
        place: placeField(choices, t),
        kind: choiceField({
          label: words.kind,
          options: KINDS.map((kind) => ({ text: t.decisions.kinds[kind], value: kind })),
          initial: 'OTHER',
        }),
        ...detailFields(choices, null, t),
      },
    };
  },

  async submit({ viewer, args, deps, t }, { text, kind, place, context = [], ...details }) {
    const input = {
      text,
      kind,
      place,
      ...readDetails(details),
      captured: await captureOf(viewer, args.capture, deps),
      context,
      corrects: args.corrects || null,
    };
    const { reference, isNew } = await recordDecision(viewer, input, deps);
    const answer = await describeDecision(viewer, { reference }, deps);
    return [
      ...(isNew ? [] : say(t.decisions.alreadyRecorded({ reference }))),
      { kind: 'decision', answer: { ...answer, mayRecord: false, mayReword: false, voices: [] } },
    ];
  },
});

function captureOf(viewer: Viewer, capture: string | undefined, deps: Deps): Promise<CapturedThread | null> {
  return capture ? readCapture(viewer, capture, deps) : Promise.resolve(null);
}

/** The thread's messages, to be picked as the decision's context. */
function threadField(captured: CapturedThread | null, t: Catalogue) {
  const words = t.forms.recordDecision;
  const options = (captured?.thread ?? []).map(({ author, text, files, ts }) => {
    const said = text || t.decisions.files({ files });
    return { text: `${t.decisions.said(author)}${t.colon}${said.replace(/\s+/g, ' ')}`, value: ts };
  });
  if (options.length === 0) return undefined;
  return choicesField({ label: words.context, hint: words.contextHint, isOptional: true, options });
}

function placeField({ committees, meetings, committeeId }: DecisionChoices, t: Catalogue) {
  const [only, ...others] = committees;
  const initial = committeeId ?? (others.length === 0 ? only?.id : undefined);
  return choiceField({
    label: t.forms.recordDecision.place,
    options: [
      ...committees.map(({ id, shortName }) => ({ text: shortName, value: `committee:${id}` })),
      ...meetings.map(({ id, ...meeting }) => ({ text: t.forms.proposePoint.choice(meeting), value: `meeting:${id}` })),
    ],
    initial: initial && `committee:${initial}`,
  });
}
