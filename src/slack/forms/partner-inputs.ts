import { MOST_NAME, type PartnerInput } from '../../domain/partners/keep-partner.ts';
import { type PartnerRecord, partnerKinds } from '../../domain/partners/partner-record.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { cut } from '../views/block-limits.ts';
import { context } from '../views/blocks.ts';
import { selectInput, textInput } from '../views/inputs.ts';
import type { FormValues } from './form-values.ts';

/** What is said of a partner, with the reminder that it is an organisation. */
export function partnerInputs(partner: PartnerRecord | null, t: Catalogue) {
  const words = t.forms.addPartner;
  return [
    context(words.reminder),
    textInput({
      name: 'name',
      label: words.name,
      most: MOST_NAME,
      ...(partner ? { initial: cut(partner.name, MOST_NAME) } : {}),
    }),
    selectInput({
      name: 'kind',
      label: words.kind,
      options: partnerKinds.map((kind) => ({ text: t.partners.kinds[kind], value: kind })),
      initial: partner?.kind,
    }),
  ];
}

/** @throws InvalidForm while no kind is chosen. */
export function readPartnerInput(values: FormValues): PartnerInput {
  const kind = partnerKinds.find((each) => each === values.text('kind'));
  if (!kind) throw new InvalidForm({ kind: new UserError('required') });
  return { name: values.text('name'), kind };
}
