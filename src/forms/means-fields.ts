import { type MeansRecord, meansKinds } from '../domain/means/means-record.ts';
import type { MeansInput } from '../domain/means/read-means-input.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Option, ValuesOf } from './field.ts';
import { choiceField, dateField, searchField, textField } from './fields.ts';
import { type Level, visibilityField } from './visibility-field.ts';

/** A line of a sheet is read by who reads the sheet; other lines belong to no committee. */
const LEVELS = ['PARTIES', 'PUBLIC'] as const satisfies Level[];

/** What a form shows at first. */
export interface MeansDefaults {
  record?: MeansRecord | undefined;
  target?: Option | undefined;
  year?: string | undefined;
}

/** The fields of a line of means. */
export function meansFields(
  parties: { id: string; shortName: string }[],
  { record, target, year = '' }: MeansDefaults,
  t: Catalogue,
) {
  const words = t.forms.addMeans;
  const isOptional = true;
  return {
    party: choiceField({
      label: words.party,
      options: parties.map(({ id, shortName }) => ({ text: shortName, value: id })),
      initial: record?.party.id ?? (parties.length === 1 ? parties[0]?.id : undefined),
    }),
    year: textField({ label: words.year, most: 10, initial: record ? String(record.year) : year }),
    kind: choiceField({
      label: words.kind,
      options: meansKinds.map((kind) => ({ text: t.means.kinds[kind], value: kind })),
      initial: record?.kind,
    }),
    target: searchField({
      label: words.target,
      hint: words.targetHint,
      isOptional,
      suggestion: 'means-targets',
      initial: target,
    }),
    label: textField({ label: words.label, hint: words.labelHint, isOptional, most: 300, initial: record?.label }),
    planned: amountField('planned', record?.planned, t),
    actual: amountField('actual', record?.actual, t),
    dueOn: dateField({ label: words.dueOn, isOptional, initial: record?.dueOn }),
    source: sourceField(record?.source, t),
    visibility: visibilityField(
      {
        label: words.visibility,
        hint: words.visibilityHint,
        levels: [...LEVELS],
        initial: record?.visibility === 'PUBLIC' ? 'PUBLIC' : 'PARTIES',
      },
      t,
    ),
  };
}

export function amountField(name: 'planned' | 'actual', given: number | null | undefined, t: Catalogue) {
  const words = t.forms.addMeans;
  const initial = given == null ? '' : t.means.typed({ amount: given });
  return textField({ label: words[name], hint: words.amountHint, isOptional: true, most: 40, initial });
}

export function sourceField(initial: string | undefined, t: Catalogue) {
  const { source: label, sourceHint: hint } = t.forms.addMeans;
  // Its emptiness is a matter of the agreement: a figure without a source is none (Art. 7).
  return textField({ label, hint, most: 300, initial, isJudgedLater: true });
}

export function readMeansValues({
  party,
  target,
  dueOn,
  ...values
}: ValuesOf<ReturnType<typeof meansFields>>): MeansInput {
  const [what, given = ''] = (target ?? '').split(/:(.*)/s);
  return {
    ...values,
    partyId: party,
    sheet: what === 'sheet' ? given : '',
    objectiveId: what === 'objective' ? given : '',
    dueOn: dueOn ?? '',
  };
}
