import { z } from 'zod';
import { answerMinutes } from '../domain/adoption/answer-minutes.ts';
import { describeVersion } from '../domain/minutes/describe-version.ts';
import { UserError } from '../errors.ts';
import { decisionLines, versionLines } from '../presenters/minutes-notice.ts';
import { minutesLines } from '../presenters/minutes-presenter.ts';
import { defineForm } from './define-form.ts';
import type { Option } from './field.ts';
import { choiceField, groupField, longTextField } from './fields.ts';
import { list, remark, say } from './passage.ts';

const CHOICES = ['AGREE', 'DISAGREE'] as const;

/** Answers minutes and each decision that they record at once (K-10, R-22). */
export const answerMinutesForm = defineForm({
  id: 'answer-minutes',
  args: z.object({ version: z.string() }),

  async open({ viewer, args, deps, t }) {
    const version = await describeVersion(viewer, { versionId: args.version }, deps);
    const { reference, awaited, agreed, contrary, decisions, content } = version;
    if (awaited.length + agreed.length === 0) throw new UserError('noVoice');
    if (contrary.length > 0) throw new UserError('minutesContrary', { reference, decisions: contrary });
    const words = t.forms.answerMinutes;
    const options = CHOICES.map(
      (choice): Option<(typeof CHOICES)[number]> => ({ text: words.choices[choice], value: choice }),
    );
    return {
      title: words.title,
      submit: words.submit,
      intro: [...say(...versionLines(version, t)), ...list(...decisionLines(version, t)), ...remark(words.left)],
      fields: {
        choices: groupField(
          Object.fromEntries(
            decisions.map(({ versionId, reference: decision }) => [
              versionId,
              choiceField({ label: words.choice({ decision }), options, isOptional: true }),
            ]),
          ),
        ),
        reasons: groupField(
          Object.fromEntries(
            decisions.map(({ versionId, reference: decision }) => [
              versionId,
              longTextField({ label: words.reason({ decision }), isOptional: true, most: 500 }),
            ]),
          ),
        ),
      },
      reading: { title: t.minutes.ask.text, lines: minutesLines(content, t) },
    };
  },

  async submit({ viewer, args, deps, t }, { choices, reasons }) {
    const words = Object.entries(choices).map(([versionId, choice]) => {
      return { versionId, choice: choice ?? null, reason: reasons[versionId] ?? '' };
    });
    const { reference, refused, agreed } = await answerMinutes(viewer, { versionId: args.version, words }, deps);
    if (!agreed) return say(t.forms.answerMinutes.refused({ decisions: refused, reference }));
    return say(t.minutes.agreed({ reference, ...agreed.approval }));
  },
});
