import { previewRenewal } from '../domain/agreement/renewal/preview-renewal.ts';
import { MOST_RENEWAL_TEXT, renewAgreement } from '../domain/agreement/renewal/renew-agreement.ts';
import { outlookPassages } from '../presenters/renewal-presenter.ts';
import { defineForm } from './define-form.ts';
import { checkboxesField, dateField, longTextField, noteField } from './fields.ts';
import { list, type Passage, remark, say, shown } from './passage.ts';
import { readDay } from './read-day.ts';

/**
 * Gives a renewal that each party has decided its new term (Art. 10, K-2). Choosing the day shows what follows; it takes
 * effect once that was seen and ticked: another day has another box.
 */
export const renewForm = defineForm({
  id: 'renew',

  async open({ viewer, chosen, deps, t }) {
    const preview = await previewRenewal(viewer, { endsOn: readDay(chosen?.endsOn) }, deps);
    const { outlook, fault, formerEnd, acts, isLate } = preview;
    const words = t.renewal.form;
    const follows: Passage[] = outlook ? outlookPassages(outlook, t) : remark(fault?.sentence(t) ?? words.choose);
    return {
      title: words.title,
      submit: words.submit,
      intro: [
        ...say(words.formerEnd({ on: formerEnd })),
        ...list(...acts.map((act) => words.act(act))),
        ...(isLate ? remark(words.late) : []),
      ],
      fields: {
        endsOn: dateField({ label: words.endsOn, hint: words.endsOnHint, redraws: true }),
        follows: noteField(...follows),
        text: longTextField({ label: words.text, hint: words.textHint, most: MOST_RENEWAL_TEXT }),
        seen: outlook
          ? checkboxesField({
              label: t.forms.confirm,
              options: [{ text: words.confirm(outlook), value: outlook.endsOn }],
            })
          : undefined,
      },
    };
  },

  async submit({ viewer, deps, t }, { endsOn, text }) {
    const done = await renewAgreement(viewer, { endsOn, text }, deps);
    return [...say(t.renewal.form.done(done)), ...shown('agreement')];
  },
});
