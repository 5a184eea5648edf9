import type { CivilDate } from '../domain/time/civil-date.ts';
import type {
  CheckboxesField,
  ChoiceField,
  ChoicesField,
  DateField,
  FileField,
  GroupedChoiceField,
  GroupField,
  InputField,
  ManySearchField,
  NoteField,
  NumberField,
  Option,
  SearchField,
  SlackUserField,
  TextField,
  TickField,
  TimeField,
} from './field.ts';
import { type Passage, remark } from './passage.ts';
import type { SuggestionId } from './suggestion-id.ts';

/** What may be said of any field; it is required unless it says that it is optional. */
interface Spec<O extends boolean, Held> {
  label: string;
  hint?: string | undefined;
  isOptional?: O;
  redraws?: boolean;
  initial?: Held | undefined;
  /** What is kept now, where `initial` proposes something else. */
  stands?: Held | undefined;
}

/** Characters of a text of which nothing is said. */
const MOST = 3000;

/** Characters of an electronic address (RFC 5321). */
const MOST_EMAIL = 254;

function input<O extends boolean, Held>(spec: Spec<O, Held>, empty: Held) {
  const { label, hint, isOptional, redraws = false, initial = empty, stands = initial } = spec;
  return { label, hint, isOptional: (isOptional ?? false) as O, redraws, initial, stands };
}

type TextSpec = Spec<boolean, string> & { most?: number; isJudgedLater?: boolean };

export function textField(spec: TextSpec): TextField {
  return { kind: 'text', ...text(spec) };
}

export function longTextField(spec: TextSpec): TextField {
  return { kind: 'longText', ...text(spec) };
}

/** A field shows no more than it takes back. */
function text({ most = MOST, isJudgedLater = false, ...spec }: TextSpec) {
  const { initial, stands, ...field } = input(spec, '');
  return { most, isJudgedLater, ...field, initial: shortened(initial, most), stands: shortened(stands, most) };
}

function shortened(given: string, most: number): string {
  const points = [...given];
  return points.length <= most ? given : `${points.slice(0, most - 1).join('')}…`;
}

/** An electronic address; whether it is one is for the use case to say. */
export function emailField(spec: Spec<boolean, string>): TextField {
  return textField({ ...spec, most: MOST_EMAIL });
}

export function numberField<const O extends boolean = false>(spec: Spec<O, number | null>): NumberField<NoInfer<O>> {
  return { kind: 'number', ...input(spec, null) };
}

export function dateField<const O extends boolean = false>(spec: Spec<O, CivilDate | null>): DateField<NoInfer<O>> {
  return { kind: 'date', ...input(spec, null) };
}

export function timeField<const O extends boolean = false>(spec: Spec<O, string | null>): TimeField<NoInfer<O>> {
  return { kind: 'time', ...input(spec, null) };
}

export function choiceField<V extends string, const O extends boolean = false>({
  options,
  isJudgedLater = false,
  ...spec
}: Spec<O, NoInfer<V> | null> & { options: Option<V>[]; isJudgedLater?: boolean }): ChoiceField<V, NoInfer<O>> {
  return { kind: 'choice', options, isJudgedLater, ...input<O, V | null>(spec, null) };
}

export function groupedChoiceField<const O extends boolean = false>({
  groups,
  ...spec
}: Spec<O, string | null> & Pick<GroupedChoiceField, 'groups'>): GroupedChoiceField<NoInfer<O>> {
  return { kind: 'groupedChoice', groups, ...input(spec, null) };
}

type ManySpec<V extends string> = Spec<boolean, NoInfer<V>[]> & { options: Option<V>[] };

export function choicesField<V extends string>({ options, ...spec }: ManySpec<V>): ChoicesField<V> {
  return { kind: 'choices', options, ...input<boolean, V[]>(spec, []) };
}

export function checkboxesField<V extends string>({ options, ...spec }: ManySpec<V>): CheckboxesField<V> {
  return { kind: 'checkboxes', options, ...input<boolean, V[]>(spec, []) };
}

/** One box, which need not be ticked unless it is said to be required. */
export function tickField({
  text,
  isRequired = false,
  ...spec
}: Omit<Spec<boolean, boolean>, 'isOptional'> & { text: string; isRequired?: boolean }): TickField {
  return { kind: 'tick', text, ...input({ ...spec, isOptional: !isRequired }, false) };
}

interface Searched {
  suggestion: SuggestionId;
  placeholder?: string;
}

export function searchField<const O extends boolean = false>({
  suggestion,
  placeholder,
  ...spec
}: Spec<O, Option | null> & Searched): SearchField<NoInfer<O>> {
  return { kind: 'search', suggestion, placeholder, ...input(spec, null) };
}

export function manySearchField({
  suggestion,
  placeholder,
  ...spec
}: Spec<boolean, Option[]> & Searched): ManySearchField {
  return { kind: 'manySearch', suggestion, placeholder, ...input(spec, []) };
}

export function fileField<const O extends boolean = false>(spec: Spec<O, null>): FileField<NoInfer<O>> {
  return { kind: 'file', ...input(spec, null) };
}

export function slackUserField<const O extends boolean = false>(
  spec: Spec<O, string | null>,
): SlackUserField<NoInfer<O>> {
  return { kind: 'slackUser', ...input(spec, null) };
}

/** The same field for each of several things, by their keys. */
export function groupField<F extends InputField>(fields: Record<string, F>): GroupField<F> {
  return { kind: 'group', fields };
}

export function noteField(...passages: Passage[]): NoteField {
  return { kind: 'note', passages };
}

/** A remark in small print, between the fields. */
export function remarkField(text: string): NoteField {
  return noteField(...remark(text));
}
