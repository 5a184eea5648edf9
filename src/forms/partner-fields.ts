import { MOST_NAME } from '../domain/partners/keep-partner.ts';
import { type PartnerRecord, partnerKinds } from '../domain/partners/partner-record.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { choiceField, textField } from './fields.ts';

/** What is said of a partner. */
export function partnerFields(partner: PartnerRecord | null, t: Catalogue) {
  const words = t.forms.addPartner;
  return {
    name: textField({ label: words.name, most: MOST_NAME, initial: partner?.name }),
    kind: choiceField({
      label: words.kind,
      options: partnerKinds.map((kind) => ({ text: t.partners.kinds[kind], value: kind })),
      initial: partner?.kind,
    }),
  };
}
