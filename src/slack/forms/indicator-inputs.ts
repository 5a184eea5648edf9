import type { InputBlock } from '@slack/types';
import type { IndicatorRecord, Visibility } from '../../domain/indicators/indicator-record.ts';
import type { IndicatorInput } from '../../domain/indicators/read-indicator-input.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { dateInput, multiSearchInput, type Option, selectInput, textInput } from '../views/inputs.ts';
import type { FormValues } from './form-values.ts';

/** An indicator belongs to no committee. */
const LEVELS: Visibility[] = ['PARTIES', 'PUBLIC'];

/** What a form shows at first. */
export interface IndicatorDefaults {
  record?: IndicatorRecord | undefined;
  sheets: Option[];
}

/** The fields of an indicator. */
export function indicatorInputs(
  objectives: { id: string; code: string; label: string }[],
  { record, sheets }: IndicatorDefaults,
  t: Catalogue,
): InputBlock[] {
  const words = t.forms.createIndicator;
  const figure = (name: 'baseline' | 'target') => {
    const given = record?.[name] ?? null;
    const initial = given === null ? {} : { initial: t.indicators.typed({ value: given }) };
    return textInput({ name, label: words[name], hint: words.figureHint, isOptional: true, most: 40, ...initial });
  };
  const day = (name: 'baselineOn' | 'targetOn') =>
    dateInput({ name, label: words[name], isOptional: true, initial: record?.[name] ?? undefined });
  return [
    textInput({ name: 'label', label: words.label, most: 300, initial: record?.label ?? '' }),
    textInput({
      name: 'unit',
      label: words.unit,
      hint: words.unitHint,
      isOptional: true,
      most: 40,
      initial: record?.unit ?? '',
    }),
    selectInput({
      name: 'objective',
      label: words.objective,
      isOptional: true,
      options: objectives.map(({ id, code, label }) => ({ text: `${code} ${label}`, value: id })),
      initial: record?.objective?.id,
    }),
    multiSearchInput({
      name: 'sheets',
      label: words.sheets,
      isOptional: true,
      suggestion: 'suggest:sheets',
      placeholder: t.forms.choose,
      initial: sheets,
    }),
    figure('baseline'),
    day('baselineOn'),
    textInput({
      name: 'baselineSource',
      label: words.baselineSource,
      hint: t.forms.addReading.sourceHint,
      isOptional: true,
      most: 300,
      initial: record?.baselineSource ?? '',
    }),
    figure('target'),
    day('targetOn'),
    selectInput({
      name: 'visibility',
      label: words.visibility,
      options: LEVELS.map((level) => ({ text: t.minutes.visibility[level], value: level })),
      initial: record?.visibility === 'PUBLIC' ? 'PUBLIC' : 'PARTIES',
    }),
  ];
}

export function readIndicatorValues(values: FormValues): IndicatorInput {
  return {
    label: values.text('label'),
    unit: values.text('unit'),
    objectiveId: values.text('objective'),
    sheetIds: values.list('sheets'),
    baseline: values.text('baseline'),
    baselineOn: values.text('baselineOn'),
    baselineSource: values.text('baselineSource'),
    target: values.text('target'),
    targetOn: values.text('targetOn'),
    visibility: LEVELS.find((level) => level === values.text('visibility')) ?? 'PARTIES',
  };
}
