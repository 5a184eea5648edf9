import type { InputBlock } from '@slack/types';
import type { DecisionDetails } from '../../domain/decisions/change-decision.ts';
import type { DecisionRecord, Visibility } from '../../domain/decisions/decision-record.ts';
import type { DecisionChoices } from '../../domain/decisions/list-decision-choices.ts';
import { indicatorOption, sheetOption } from '../../forms/tie-options.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { dateInput, multiSearchInput, multiSelectInput, searchInput, selectInput, textInput } from '../views/inputs.ts';
import type { FormValues } from './form-values.ts';

const LEVELS: Visibility[] = ['PARTIES', 'COMMITTEE', 'PUBLIC'];

/** What a decision concerns, who sees to it and by when, who may read it, whether it may go against the COG (A5-3). */
export function detailInputs(
  { objectives, hasSheets, hasIndicators }: Pick<DecisionChoices, 'objectives' | 'hasSheets' | 'hasIndicators'>,
  decision: DecisionRecord | null,
  t: Catalogue,
): InputBlock[] {
  const words = t.forms.recordDecision;
  const codes = decision?.objectives.map(({ code }) => code) ?? [];
  const owner = decision?.owner;
  return [
    ...(objectives.length > 0
      ? [
          multiSelectInput({
            name: 'objectives',
            label: words.objectives,
            isOptional: true,
            options: objectives.map(({ id, code, label }) => ({ text: `${code} ${label}`, value: id })),
            initial: objectives.filter(({ code }) => codes.includes(code)).map(({ id }) => id),
          }),
        ]
      : []),
    ...tieInputs({ hasSheets, hasIndicators }, decision, t),
    searchInput({
      name: 'owner',
      label: words.owner,
      isOptional: true,
      suggestion: 'suggest:people',
      placeholder: t.forms.choose,
      initial: owner ? { text: owner.name, value: owner.id } : undefined,
    }),
    dateInput({ name: 'dueOn', label: words.dueOn, isOptional: true, initial: decision?.dueOn ?? undefined }),
    selectInput({
      name: 'visibility',
      label: words.visibility,
      options: LEVELS.map((level) => ({ text: t.minutes.visibility[level], value: level })),
      initial: decision?.visibility ?? 'PARTIES',
    }),
    textInput({
      name: 'cogNote',
      label: words.cogNote,
      hint: words.cogHint,
      isOptional: true,
      most: 500,
      ...(decision?.cogNote ? { initial: decision.cogNote } : {}),
    }),
  ];
}

/** The sheets and the indicators that it concerns: searched as one types, for a plan holds more than a menu does. */
function tieInputs(
  { hasSheets, hasIndicators }: Pick<DecisionChoices, 'hasSheets' | 'hasIndicators'>,
  decision: DecisionRecord | null,
  t: Catalogue,
): InputBlock[] {
  const words = t.forms.recordDecision;
  const field = { isOptional: true, placeholder: t.forms.choose };
  const { sheets, indicators } = decision ?? { sheets: [], indicators: [] };
  return [
    ...(hasSheets
      ? [
          multiSearchInput({
            ...field,
            name: 'sheets',
            label: words.sheets,
            suggestion: 'suggest:sheets',
            initial: sheets.map(sheetOption),
          }),
        ]
      : []),
    ...(hasIndicators
      ? [
          multiSearchInput({
            ...field,
            name: 'indicators',
            label: words.indicators,
            suggestion: 'suggest:indicators',
            initial: indicators.map(indicatorOption),
          }),
        ]
      : []),
  ];
}

export function readDetails(values: FormValues): DecisionDetails {
  return {
    objectiveIds: values.list('objectives'),
    sheetIds: values.list('sheets'),
    indicatorIds: values.list('indicators'),
    ownerId: values.text('owner') || null,
    dueOn: values.text('dueOn') || null,
    visibility: LEVELS.find((level) => level === values.text('visibility')) ?? 'PARTIES',
    cogNote: values.text('cogNote'),
  };
}
