import { recordRenewal } from '../../domain/agreement/record-renewal.ts';
import { listParties } from '../../domain/parties/list-parties.ts';
import { requireSteward } from '../../domain/people/access.ts';
import { dateInput, selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Records a party's decision to renew the agreement (Art. 10). */
export const recordRenewalForm: Form = {
  id: 'record-renewal',

  async open({ viewer, deps, t }) {
    requireSteward(viewer);
    const parties = await listParties(viewer, {}, deps);
    const words = t.forms.recordRenewal;
    return {
      title: words.title,
      blocks: [
        selectInput({
          name: 'party',
          label: words.party,
          options: parties.map(({ code, shortName }) => ({ text: shortName, value: code })),
        }),
        selectInput({
          name: 'kind',
          label: words.kind,
          options: Object.values(words.kinds).map((kind) => ({ text: kind, value: kind })),
        }),
        textInput({ name: 'body', label: words.body, most: 200 }),
        dateInput({ name: 'decidedOn', label: words.decidedOn, initial: viewer.today }),
        textInput({ name: 'reference', label: words.reference, isOptional: true, most: 200 }),
      ],
    };
  },

  async submit({ viewer, deps, t }, values) {
    const [party, kind, body] = [values.text('party'), values.text('kind'), values.text('body')];
    const input = { party, kind, body, decidedOn: values.text('decidedOn'), reference: values.text('reference') };
    return lines(t.forms.recordRenewal.done(await recordRenewal(viewer, input, deps)));
  },
};
