import { recordRenewal } from '../domain/agreement/record-renewal.ts';
import { agreementRights } from '../domain/agreement/rights.ts';
import { listParties } from '../domain/parties/list-parties.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { defineForm } from './define-form.ts';
import { choiceField, dateField, textField } from './fields.ts';
import { next, say } from './passage.ts';

/** Records a party's decision to renew the agreement (Art. 10); with the last one, the new term is next. */
export const recordRenewalForm = defineForm({
  id: 'record-renewal',

  async open({ viewer, deps, t }) {
    await requireRight(viewer, agreementRights.recordRenewal);
    const parties = await listParties(viewer, {}, deps);
    const words = t.forms.recordRenewal;
    return {
      title: words.title,
      submit: words.submit,
      fields: {
        party: choiceField({
          label: words.party,
          options: parties.map(({ code, shortName }) => ({ text: shortName, value: code })),
        }),
        kind: choiceField({
          label: words.kind,
          options: Object.values(words.kinds).map((kind) => ({ text: kind, value: kind })),
        }),
        body: textField({ label: words.body, most: 200 }),
        decidedOn: dateField({ label: words.decidedOn, initial: viewer.today }),
        reference: textField({ label: words.reference, isOptional: true, most: 200 }),
      },
    };
  },

  async submit({ viewer, deps, t }, values) {
    const done = await recordRenewal(viewer, values, deps);
    const said = say(t.forms.recordRenewal.done(done));
    if (done.missing.length > 0) return said;
    return [...said, ...say(t.renewal.toEnd), ...next('renew', {}, t.offers.renew)];
  },
});
