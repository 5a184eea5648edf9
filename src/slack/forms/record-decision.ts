import type { DecisionKind } from '../../domain/decisions/decision-record.ts';
import { describeDecision } from '../../domain/decisions/describe-decision.ts';
import { type DecisionChoices, listDecisionChoices } from '../../domain/decisions/list-decision-choices.ts';
import { recordDecision, recordedAs } from '../../domain/decisions/record-decision.ts';
import type { Deps } from '../../domain/deps.ts';
import { readCapture } from '../../domain/messages/capture-thread.ts';
import type { CapturedThread } from '../../domain/messages/captured-thread.ts';
import type { Viewer } from '../../domain/viewer/viewer.ts';
import { UserError } from '../../errors.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { cut, LIMITS } from '../views/block-limits.ts';
import { context } from '../views/blocks.ts';
import { decisionView } from '../views/decision-view.ts';
import { multiSelectInput, type Option, selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import { detailInputs, readDetails } from './decision-inputs.ts';
import type { Form, FormCall } from './form.ts';

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
export const recordDecisionForm: Form = {
  id: 'record-decision',

  async open({ viewer, args, deps, t }) {
    const choices = await listDecisionChoices(viewer, deps);
    const captured = await captureOf(viewer, args, deps);
    const known = captured?.message && (await recordedAs(viewer, captured.message, deps));
    if (known) throw new UserError('messageRecorded', { reference: known });
    const words = t.forms.recordDecision;
    const text = args.text || captured?.message?.text || '';
    return {
      title: words.title,
      blocks: [
        ...(args.corrects ? lines(words.corrects({ reference: args.corrects })) : []),
        ...(captured?.unread ? [context(words.unread[captured.unread])] : []),
        textInput({
          name: 'text',
          label: words.text,
          hint: words.textHint,
          isLong: true,
          initial: cut(text, LIMITS.inputText),
        }),
        ...threadInput(captured, t),
        placeInput(choices, t),
        selectInput({
          name: 'kind',
          label: words.kind,
          options: KINDS.map((kind) => ({ text: t.decisions.kinds[kind], value: kind })),
          initial: 'OTHER',
        }),
        ...detailInputs(choices, null, t),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = {
      text: values.text('text'),
      kind: KINDS.find((kind) => kind === values.text('kind')) ?? 'OTHER',
      place: values.text('place'),
      ...readDetails(values),
      captured: await captureOf(viewer, args, deps),
      context: values.list('context'),
      corrects: args.corrects || null,
    };
    const { reference, isNew } = await recordDecision(viewer, input, deps);
    const answer = await describeDecision(viewer, { reference }, deps);
    return [
      ...(isNew ? [] : lines(t.decisions.alreadyRecorded({ reference }))),
      ...decisionView({ ...answer, mayRecord: false, mayReword: false, voices: [] }, viewer.agreement.code, t),
    ];
  },
};

function captureOf(viewer: Viewer, args: FormCall['args'], deps: Deps): Promise<CapturedThread | null> {
  return args.capture ? readCapture(viewer, args.capture, deps) : Promise.resolve(null);
}

/** The thread's messages, to be picked as the decision's context. */
function threadInput(captured: CapturedThread | null, t: Catalogue) {
  const words = t.forms.recordDecision;
  const options = (captured?.thread ?? []).map(({ author, text, files, ts }): Option => {
    const said = text || t.decisions.files({ files });
    return { text: `${t.decisions.said(author)} : ${said.replace(/\s+/g, ' ')}`, value: ts };
  });
  if (options.length === 0) return [];
  return [
    multiSelectInput({ name: 'context', label: words.context, hint: words.contextHint, isOptional: true, options }),
  ];
}

function placeInput({ committees, meetings, committeeId }: DecisionChoices, t: Catalogue) {
  const words = t.forms.recordDecision;
  const [only, ...others] = committees;
  const initial = committeeId ?? (others.length === 0 ? only?.id : undefined);
  return selectInput({
    name: 'place',
    label: words.place,
    options: [
      ...committees.map(({ id, shortName }) => ({ text: shortName, value: `committee:${id}` })),
      ...meetings.map(({ id, ...meeting }) => ({ text: t.forms.proposePoint.choice(meeting), value: `meeting:${id}` })),
    ],
    initial: initial && `committee:${initial}`,
  });
}
