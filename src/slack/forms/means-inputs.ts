import type { InputBlock } from '@slack/types';
import { type MeansRecord, meansKinds, type Visibility } from '../../domain/means/means-record.ts';
import type { MeansInput } from '../../domain/means/read-means-input.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { dateInput, type Option, searchInput, selectInput, textInput } from '../views/inputs.ts';
import type { FormValues } from './form-values.ts';

/** A line of a sheet is read by who reads the sheet; other lines belong to no committee. */
const LEVELS: Visibility[] = ['PARTIES', 'PUBLIC'];

/** What a form shows at first. */
export interface MeansDefaults {
  record?: MeansRecord | undefined;
  target?: Option | undefined;
  year?: string | undefined;
}

/** The fields of a line of means. */
export function meansInputs(
  parties: { id: string; shortName: string }[],
  { record, target, year }: MeansDefaults,
  t: Catalogue,
): InputBlock[] {
  const words = t.forms.addMeans;
  const initial = (text: string | undefined) => (text ? { initial: text } : {});
  const only = parties.length === 1 ? parties[0]?.id : undefined;
  return [
    selectInput({
      name: 'party',
      label: words.party,
      options: parties.map(({ id, shortName }) => ({ text: shortName, value: id })),
      initial: record?.party.id ?? only,
    }),
    textInput({ name: 'year', label: words.year, most: 10, ...initial(record ? String(record.year) : year) }),
    selectInput({
      name: 'kind',
      label: words.kind,
      options: meansKinds.map((kind) => ({ text: t.means.kinds[kind], value: kind })),
      initial: record?.kind,
    }),
    searchInput({
      name: 'target',
      label: words.target,
      hint: words.targetHint,
      isOptional: true,
      suggestion: 'suggest:means-targets',
      placeholder: t.forms.choose,
      initial: target,
    }),
    textInput({
      name: 'label',
      label: words.label,
      hint: words.labelHint,
      isOptional: true,
      most: 300,
      ...initial(record?.label),
    }),
    amountInput('planned', record?.planned, t),
    amountInput('actual', record?.actual, t),
    dateInput({ name: 'dueOn', label: words.dueOn, isOptional: true, initial: record?.dueOn ?? undefined }),
    sourceInput(record?.source, t),
    selectInput({
      name: 'visibility',
      label: words.visibility,
      hint: words.visibilityHint,
      options: LEVELS.map((level) => ({ text: t.minutes.visibility[level], value: level })),
      initial: record?.visibility === 'PUBLIC' ? 'PUBLIC' : 'PARTIES',
    }),
  ];
}

export function amountInput(name: 'planned' | 'actual', given: number | null | undefined, t: Catalogue): InputBlock {
  const words = t.forms.addMeans;
  const initial = given == null ? {} : { initial: t.means.typed({ amount: given }) };
  return textInput({ name, label: words[name], hint: words.amountHint, isOptional: true, most: 40, ...initial });
}

export function sourceInput(given: string | undefined, t: Catalogue): InputBlock {
  const { source: label, sourceHint: hint } = t.forms.addMeans;
  return textInput({ name: 'source', label, hint, most: 300, ...(given ? { initial: given } : {}) });
}

export function readMeansValues(values: FormValues): MeansInput {
  const [what, given = ''] = values.text('target').split(/:(.*)/s);
  return {
    partyId: values.text('party'),
    year: values.text('year'),
    kind: values.text('kind'),
    sheet: what === 'sheet' ? given : '',
    objectiveId: what === 'objective' ? given : '',
    label: values.text('label'),
    planned: values.text('planned'),
    actual: values.text('actual'),
    dueOn: values.text('dueOn'),
    source: values.text('source'),
    visibility: LEVELS.find((level) => level === values.text('visibility')) ?? 'PARTIES',
  };
}
