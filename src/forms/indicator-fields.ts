import type { IndicatorRecord } from '../domain/indicators/indicator-record.ts';
import type { IndicatorInput } from '../domain/indicators/read-indicator-input.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { sheetOption } from './concern-options.ts';
import type { ValuesOf } from './field.ts';
import { choiceField, dateField, manySearchField, textField } from './fields.ts';
import { type Level, visibilityField } from './visibility-field.ts';

/** An indicator belongs to no committee. */
const LEVELS = ['PARTIES', 'PUBLIC'] as const satisfies Level[];

/** The fields of an indicator: a new one, or as it is. */
export function indicatorFields(
  objectives: { id: string; code: string; label: string }[],
  record: IndicatorRecord | null,
  t: Catalogue,
) {
  const words = t.forms.createIndicator;
  const isOptional = true;
  const figure = (name: 'baseline' | 'target') => {
    const given = record?.[name] ?? null;
    const initial = given === null ? '' : t.indicators.typed({ value: given });
    return textField({ label: words[name], hint: words.figureHint, isOptional, most: 40, initial });
  };
  const day = (name: 'baselineOn' | 'targetOn') =>
    dateField<true>({ label: words[name], isOptional, initial: record?.[name] });
  return {
    label: textField({ label: words.label, most: 300, initial: record?.label }),
    unit: textField({ label: words.unit, hint: words.unitHint, isOptional, most: 40, initial: record?.unit }),
    objective: choiceField({
      label: words.objective,
      isOptional,
      options: objectives.map(({ id, code, label }) => ({ text: `${code} ${label}`, value: id })),
      initial: record?.objective?.id,
    }),
    sheets: manySearchField({
      label: words.sheets,
      isOptional,
      suggestion: 'sheets',
      initial: record?.sheets.map(sheetOption),
    }),
    baseline: figure('baseline'),
    baselineOn: day('baselineOn'),
    baselineSource: textField({
      label: words.baselineSource,
      hint: t.forms.addReading.sourceHint,
      isOptional,
      most: 300,
      initial: record?.baselineSource,
    }),
    target: figure('target'),
    targetOn: day('targetOn'),
    visibility: visibilityField(
      {
        label: words.visibility,
        levels: [...LEVELS],
        initial: record?.visibility === 'PUBLIC' ? 'PUBLIC' : 'PARTIES',
      },
      t,
    ),
  };
}

export function readIndicatorValues({
  objective,
  sheets,
  baselineOn,
  targetOn,
  ...values
}: ValuesOf<ReturnType<typeof indicatorFields>>): IndicatorInput {
  const days = { baselineOn: baselineOn ?? '', targetOn: targetOn ?? '' };
  return { ...values, ...days, objectiveId: objective ?? '', sheetIds: sheets };
}
