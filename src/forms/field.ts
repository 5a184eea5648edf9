import type { CivilDate } from '../domain/time/civil-date.ts';
import type { GivenFile } from './given-file.ts';
import type { Passage } from './passage.ts';
import type { SuggestionId } from './suggestion-id.ts';

/** What the box of a tick field sends. */
export const TICKED = 'yes';

/** Something that one can choose. */
export interface Option<V extends string = string> {
  text: string;
  value: V;
}

/** What every field that is filled in has. `O` says, for the compiler too, whether it may stay empty. */
interface Input<O extends boolean, Held> {
  label: string;
  hint: string | undefined;
  isOptional: O;
  /** When it changes, the form is opened again with what was given so far. */
  redraws: boolean;
  /** What it shows at first. */
  initial: Held;
  /** What is kept now, where the form proposes something else than that. */
  stands: Held;
}

/** Text, on one line or several. Empty text is no text: a required one holds something. */
export interface TextField extends Input<boolean, string> {
  kind: 'text' | 'longText';
  /** Characters at most. */
  most: number;
  /** The use case itself says that it must not be empty, in words of its own. */
  isJudgedLater: boolean;
}

/** A whole number, not below zero. */
export interface NumberField<O extends boolean = boolean> extends Input<O, number | null> {
  kind: 'number';
}

export interface DateField<O extends boolean = boolean> extends Input<O, CivilDate | null> {
  kind: 'date';
}

/** An hour of the day, `HH:mm`. */
export interface TimeField<O extends boolean = boolean> extends Input<O, string | null> {
  kind: 'time';
}

/** One of a list. */
export interface ChoiceField<V extends string = string, O extends boolean = boolean> extends Input<O, V | null> {
  kind: 'choice';
  options: Option<V>[];
  /** The use case itself says what is wrong with one that is no longer offered. */
  isJudgedLater: boolean;
}

/** One of a list that stands under headings, each option once. */
export interface GroupedChoiceField<O extends boolean = boolean> extends Input<O, string | null> {
  kind: 'groupedChoice';
  groups: { label: string; options: Option[] }[];
}

/** Several of a list. */
export interface ChoicesField<V extends string = string> extends Input<boolean, V[]> {
  kind: 'choices';
  options: Option<V>[];
}

/** Up to ten choices, each on or off. */
export interface CheckboxesField<V extends string = string> extends Input<boolean, V[]> {
  kind: 'checkboxes';
  options: Option<V>[];
}

/** One box. A required one must be ticked. */
export interface TickField extends Input<boolean, boolean> {
  kind: 'tick';
  /** What one says by ticking it. */
  text: string;
}

/** One of a list that is searched as one types. */
export interface SearchField<O extends boolean = boolean> extends Input<O, Option | null> {
  kind: 'search';
  suggestion: SuggestionId;
  /** What stands there while nothing is chosen; « Choisir… » when nothing is said. */
  placeholder: string | undefined;
}

/** Several of a list that is searched as one types. */
export interface ManySearchField extends Input<boolean, Option[]> {
  kind: 'manySearch';
  suggestion: SuggestionId;
  placeholder: string | undefined;
}

/** One file, of any type: what it must be is said in the hint. */
export interface FileField<O extends boolean = boolean> extends Input<O, null> {
  kind: 'file';
}

/** An account of the chat. */
export interface SlackUserField<O extends boolean = boolean> extends Input<O, string | null> {
  kind: 'slackUser';
}

/** Words between the fields. */
export interface NoteField {
  kind: 'note';
  passages: Passage[];
}

/** The same field several times, each under its key. */
export interface GroupField<F extends InputField = InputField> {
  kind: 'group';
  fields: Record<string, F>;
}

/** A field that one fills in. */
export type InputField =
  | TextField
  | NumberField
  | DateField
  | TimeField
  | ChoiceField
  | GroupedChoiceField
  | ChoicesField
  | CheckboxesField
  | TickField
  | SearchField
  | ManySearchField
  | FileField
  | SlackUserField;

export type Field = InputField | GroupField | NoteField;

/** A form's fields by their names, in the order in which they are shown; undefined where there is none this time. */
export type Fields = Record<string, Field | undefined>;

type OrNone<T, O> = true extends O ? T | null : T;

/** What a field gives once it is filled in. */
export type ValueOf<F> = F extends { kind: 'text' | 'longText' }
  ? string
  : F extends { kind: 'number'; isOptional: infer O }
    ? OrNone<number, O>
    : F extends { kind: 'date'; isOptional: infer O }
      ? OrNone<CivilDate, O>
      : F extends { kind: 'choice'; options: Option<infer V>[]; isOptional: infer O }
        ? OrNone<V, O>
        : F extends { kind: 'time' | 'groupedChoice' | 'search' | 'slackUser'; isOptional: infer O }
          ? OrNone<string, O>
          : F extends { kind: 'choices' | 'checkboxes'; options: Option<infer V>[] }
            ? V[]
            : F extends { kind: 'manySearch' }
              ? string[]
              : F extends { kind: 'tick' }
                ? boolean
                : F extends { kind: 'file'; isOptional: infer O }
                  ? OrNone<GivenFile, O>
                  : F extends GroupField<infer Each>
                    ? Record<string, ValueOf<Each>>
                    : undefined;

/** What a form's fields give, by their names; undefined for one that was not there. */
export type ValuesOf<F extends Fields> = {
  [N in keyof F as F[N] extends NoteField ? never : N]: ValueOf<F[N]>;
};
