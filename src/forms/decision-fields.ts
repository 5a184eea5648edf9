import type { DecisionDetails } from '../domain/decisions/change-decision.ts';
import type { DecisionRecord } from '../domain/decisions/decision-record.ts';
import type { DecisionChoices } from '../domain/decisions/list-decision-choices.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { indicatorOption, sheetOption } from './concern-options.ts';
import type { ValuesOf } from './field.ts';
import { choicesField, dateField, manySearchField, searchField, textField } from './fields.ts';
import { visibilityField } from './visibility-field.ts';

/** What a decision concerns, who sees to it and by when, who may read it, whether it may go against the COG (A5-3). */
export function detailFields(
  { objectives, hasSheets, hasIndicators }: Pick<DecisionChoices, 'objectives' | 'hasSheets' | 'hasIndicators'>,
  decision: DecisionRecord | null,
  t: Catalogue,
) {
  const words = t.forms.recordDecision;
  const codes = decision?.objectives.map(({ code }) => code) ?? [];
  const { sheets = [], indicators = [], owner, dueOn, cogNote, visibility = 'PARTIES' } = decision ?? {};
  const isOptional = true;
  const options = objectives.map(({ id, code, label }) => ({ text: `${code} ${label}`, value: id }));
  const initial = objectives.filter(({ code }) => codes.includes(code)).map(({ id }) => id);
  // Searched as one types: a plan holds more than a menu does.
  const concerned = {
    sheets: { label: words.sheets, isOptional, suggestion: 'sheets', initial: sheets.map(sheetOption) },
    indicators: {
      label: words.indicators,
      isOptional,
      suggestion: 'indicators',
      initial: indicators.map(indicatorOption),
    },
  } as const;
  return {
    objectives:
      options.length > 0 ? choicesField({ label: words.objectives, isOptional, options, initial }) : undefined,
    sheets: hasSheets ? manySearchField(concerned.sheets) : undefined,
    indicators: hasIndicators ? manySearchField(concerned.indicators) : undefined,
    owner: searchField({
      label: words.owner,
      isOptional,
      suggestion: 'people',
      initial: owner ? { text: owner.name, value: owner.id } : null,
    }),
    dueOn: dateField({ label: words.dueOn, isOptional, initial: dueOn }),
    visibility: visibilityField({ label: words.visibility, initial: visibility }, t),
    cogNote: textField({ label: words.cogNote, hint: words.cogHint, isOptional, most: 500, initial: cogNote ?? '' }),
  };
}

export function readDetails(values: ValuesOf<ReturnType<typeof detailFields>>): DecisionDetails {
  const { objectives = [], sheets, indicators, owner, dueOn, visibility, cogNote } = values;
  return {
    objectiveIds: objectives,
    sheetIds: sheets,
    indicatorIds: indicators,
    ownerId: owner,
    dueOn,
    visibility,
    cogNote,
  };
}
