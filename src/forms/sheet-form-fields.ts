import { NO_AXIS } from '../domain/sheets/given-sheet.ts';
import type { listSheetChoices } from '../domain/sheets/list-sheet-choices.ts';
import { writeMilestones } from '../domain/sheets/read-milestones.ts';
import {
  type CodeOf,
  type KeyOfKind,
  mostOf,
  type SheetFieldKey,
  type SheetFieldKind,
  type SheetFields,
  sheetField,
} from '../domain/sheets/sheet-fields.ts';
import type { SheetRecord, SheetValues } from '../domain/sheets/sheet-record.ts';
import { writePartner } from '../domain/sheets/write-names.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { choiceText } from '../presenters/sheet-field-presenter.ts';
import type {
  ChoiceField,
  ChoicesField,
  DateField,
  Field,
  GroupField,
  ManySearchField,
  NumberField,
  Option,
  SearchField,
  TextField,
  TickField,
} from './field.ts';
import {
  choiceField,
  choicesField,
  dateField,
  groupField,
  longTextField,
  manySearchField,
  numberField,
  searchField,
  textField,
  tickField,
} from './fields.ts';

/** The field by which each kind is filled in, choices and people apart. */
interface KindFields {
  reference: undefined;
  text: TextField;
  paragraph: TextField;
  tags: TextField;
  date: DateField<false>;
  years: TextField;
  flag: TickField;
  percent: NumberField<true>;
  ages: TextField;
  objective: ChoiceField<string, false>;
  axes: ChoicesField;
  party: ChoiceField<string, false>;
  /** None where there is nothing to choose: Slack takes no menu without options. */
  body: ChoiceField<string, true> | undefined;
  committee: ChoiceField<string, true> | undefined;
  referents: GroupField<ManySearchField>;
  partners: TextField;
  milestones: TextField;
}

type IsOptional<N extends SheetFieldKey> = SheetFields[N] extends { isRequired: true } ? false : true;

type FieldOf<N extends SheetFieldKey> =
  N extends KeyOfKind<'choice'>
    ? ChoiceField<CodeOf<N>, IsOptional<N>>
    : N extends KeyOfKind<'person'>
      ? SearchField<IsOptional<N>>
      : SheetFields[N]['kind'] extends infer K extends keyof KindFields
        ? KindFields[K]
        : never;

interface Context {
  /** What stands; nothing of a sheet that is still to be made. */
  sheet: Pick<SheetRecord, 'hasNoAxis'> & Partial<SheetValues>;
  choices: Awaited<ReturnType<typeof listSheetChoices>>;
  t: Catalogue;
}

/** The fields by which people fill in some fields of a sheet, as it stands: labels, limits and what is offered come with their kinds. */
export function sheetFormFields<N extends SheetFieldKey>(
  keys: readonly N[],
  context: Context,
): { [K in N]: FieldOf<K> } {
  const fields = keys.map((key) => [key, makers[sheetField(key).kind](key as never, context)]);
  // Each was made by its own kind: the one place where that is not the compiler's to know.
  return Object.fromEntries(fields) as { [K in N]: FieldOf<K> };
}

/** What every field has. */
function spec(key: SheetFieldKey, t: Catalogue) {
  const { label, hint } = t.sheetFields[key];
  return { label, hint, most: mostOf(key), isOptional: !sheetField(key).isRequired };
}

const makers: { [K in SheetFieldKind]: (key: KeyOfKind<K>, context: Context) => Field | undefined } = {
  reference: () => undefined,
  text: (key, { sheet, t }) => textField({ ...spec(key, t), initial: sheet[key] }),
  paragraph: (key, { sheet, t }) => longTextField({ ...spec(key, t), initial: sheet[key] }),
  tags: (key, { sheet, t }) => longTextField({ ...spec(key, t), initial: sheet[key]?.join('\n') }),
  date: (key, { sheet, t }) => dateField({ ...spec(key, t), initial: sheet[key] }),
  years: (key, { sheet, t }) => textField({ ...spec(key, t), most: 200, initial: sheet[key]?.join(', ') }),
  flag: (key, { sheet, t }) => tickField({ ...spec(key, t), text: t.sheetHistory.yes, initial: sheet[key] }),
  percent: (key, { sheet, t }) => numberField({ ...spec(key, t), initial: sheet[key] }),
  ages: (key, { sheet, t }) => {
    const ages = sheet[key];
    return textField({ ...spec(key, t), initial: ages ? `${ages.min}-${ages.max}` : undefined });
  },
  choice: (key, { sheet, t }) => {
    const { of = [], whenEmpty } = sheetField(key);
    const options = of.map((code) => ({ text: choiceText(key, code, t), value: code }));
    return choiceField({ ...spec(key, t), options, initial: sheet[key] ?? whenEmpty });
  },
  objective: (key, { sheet, choices, t }) =>
    choiceField({
      ...spec(key, t),
      options: choices.objectives.map(({ id, code, label }) => ({ text: `${code} ${label}`, value: id })),
      initial: choices.objectives.find(({ code }) => code === sheet[key]?.code)?.id,
    }),
  axes: (key, { sheet, choices, t }) => {
    const none = { text: t.forms.createSheet.noAxis, value: NO_AXIS };
    const chosen = choices.axes.filter(({ label }) => sheet[key]?.includes(label)).map(({ id }) => id);
    return choicesField({
      ...spec(key, t),
      options: [...choices.axes.map(({ id, label }) => ({ text: label, value: id })), none],
      initial: sheet.hasNoAxis ? [NO_AXIS] : chosen,
    });
  },
  party: (key, { sheet, choices, t }) =>
    choiceField({ ...spec(key, t), options: choices.parties.map(shortNameOption), initial: sheet[key]?.id }),
  person: (key, { sheet, t }) =>
    searchField({ ...spec(key, t), suggestion: 'people', initial: sheet[key] && nameOption(sheet[key]) }),
  body: (key, { sheet, choices, t }) =>
    unlessNone({
      ...spec(key, t),
      options: choices.bodies.map(({ id, name, party }) => ({ text: `${party} · ${name}`, value: id })),
      initial: sheet[key]?.id,
    }),
  committee: (key, { sheet, choices, t }) =>
    unlessNone({ ...spec(key, t), options: choices.committees.map(shortNameOption), initial: sheet[key]?.id }),
  referents: (key, { sheet, choices, t }) => {
    const of = ({ id, shortName }: { id: string; shortName: string }) => {
      const own = (sheet[key] ?? []).filter(({ party }) => party.id === id);
      const label = `${t.sheetFields[key].label}, ${shortName}`;
      const initial = own.map(({ person }) => nameOption(person));
      return [id, manySearchField({ label, isOptional: true, suggestion: 'people', initial })] as const;
    };
    return groupField(Object.fromEntries(choices.parties.map(of)));
  },
  partners: (key, { sheet, t }) =>
    longTextField({ ...spec(key, t), initial: sheet[key]?.map(writePartner).join('\n') }),
  milestones: (key, { sheet, t }) =>
    longTextField({ ...spec(key, t), initial: sheet[key] && writeMilestones(sheet[key]) }),
};

function unlessNone(given: Parameters<typeof choiceField<string, boolean>>[0]): Field | undefined {
  return given.options.length > 0 ? choiceField(given) : undefined;
}

const shortNameOption = ({ id, shortName }: { id: string; shortName: string }): Option => ({
  text: shortName,
  value: id,
});

const nameOption = ({ id, name }: { id: string; name: string }): Option => ({ text: name, value: id });
