import type { SheetKind, SheetPriority, SheetStatus, Visibility } from '../../database/generated/client.ts';

/** Every status, in the order in which people choose among them; « en retard » is none of them. */
export const sheetStatuses = [
  'PLANNED',
  'IN_PROGRESS',
  'PAUSED',
  'BLOCKED',
  'DONE',
  'DROPPED',
  'TO_DISCUSS',
] as const satisfies SheetStatus[];

const sheetKinds = ['EXISTING', 'NEW'] as const satisfies SheetKind[];
const priorities = ['HIGH', 'NORMAL', 'LOW'] as const satisfies SheetPriority[];
const visibilities = ['PARTIES', 'COMMITTEE', 'PUBLIC'] as const satisfies Visibility[];

/** What the fields of one part have in common: the act that changes them, and the form that shows them. */
export type SheetPart =
  /** « Modifier »: what a sheet cannot do without. */
  | 'frame'
  /** « Compléter »: what describes it. */
  | 'content'
  /** « Qui la porte », beside its lead. */
  | 'carriers'
  /** « Suivi »: where it stands. */
  | 'standing';

interface FieldShape {
  /** None for the number, which comes by itself and stays. */
  part?: SheetPart;
  /** Not to be left empty. */
  isRequired?: true;
  /** Asked when a sheet is created too, beside what it cannot do without. */
  inCreation?: true;
  /** Characters at most, where that is not 3,000. */
  most?: number;
  /** Among the facts, under a heading of its own, or in a place that the sheet's view has for it. */
  shown: 'fact' | 'heading' | 'apart';
  /** Told to be missing while it is empty. */
  isExpected?: true;
  /** Found by a search: as a number or a name by which people call the sheet, or as what it says. */
  found?: 'number' | 'name' | 'text';
}

interface ChoiceShape extends FieldShape {
  kind: 'choice';
  /** `/ctg actions` lists the sheets that have one of its values. */
  isFilter?: true;
  /** In the order in which people choose among them. */
  of: readonly string[];
  /** What stands while nothing is chosen; nothing when none is named. */
  whenEmpty?: string;
}

/**
 * Every field of an action sheet, once: its kind says how it is read, kept, compared, shown and written
 * in a cell; its words stand in `i18n`, under the same name. In the order of the forms and of the spreadsheet's columns.
 */
export const sheetFields = {
  reference: { kind: 'reference', shown: 'apart', found: 'number' },
  title: { kind: 'text', part: 'frame', isRequired: true, most: 200, shown: 'apart', found: 'name' },
  /** The authority's own, « PE1 »: it keeps it beside ours. */
  partnerNumber: { kind: 'text', part: 'frame', inCreation: true, most: 40, shown: 'apart', found: 'number' },
  objective: { kind: 'objective', part: 'frame', isRequired: true, shown: 'apart' },
  axes: { kind: 'axes', part: 'frame', isRequired: true, shown: 'fact' },
  planYears: { kind: 'years', part: 'frame', isRequired: true, shown: 'fact' },
  kind: { kind: 'choice', of: sheetKinds, isFilter: true, part: 'content', shown: 'fact', isExpected: true },
  priority: { kind: 'choice', of: priorities, isFilter: true, part: 'content', shown: 'fact' },
  isInnovative: { kind: 'flag', part: 'content', shown: 'fact' },
  need: { kind: 'paragraph', part: 'content', inCreation: true, shown: 'heading', isExpected: true, found: 'text' },
  needSource: { kind: 'text', part: 'content', inCreation: true, shown: 'apart' },
  description: { kind: 'paragraph', part: 'content', shown: 'heading', isExpected: true, found: 'text' },
  targetPublic: { kind: 'text', part: 'content', shown: 'fact', isExpected: true, found: 'text' },
  ages: { kind: 'ages', part: 'content', shown: 'fact' },
  territories: { kind: 'tags', part: 'content', shown: 'fact', isExpected: true, found: 'text' },
  leadParty: { kind: 'party', part: 'frame', isRequired: true, shown: 'apart' },
  leadPerson: { kind: 'person', part: 'frame', isRequired: true, shown: 'apart' },
  leadService: { kind: 'text', part: 'content', shown: 'apart', found: 'text' },
  subOrganisation: { kind: 'body', part: 'frame', shown: 'apart' },
  sponsor: { kind: 'person', part: 'carriers', shown: 'fact' },
  referents: { kind: 'referents', part: 'carriers', shown: 'fact' },
  committee: { kind: 'committee', part: 'frame', shown: 'fact' },
  partners: { kind: 'partners', part: 'carriers', shown: 'apart' },
  startsOn: { kind: 'date', part: 'frame', isRequired: true, shown: 'apart' },
  dueOn: { kind: 'date', part: 'frame', isRequired: true, shown: 'apart' },
  isRecurring: { kind: 'flag', part: 'frame', shown: 'fact' },
  expectedResults: { kind: 'paragraph', part: 'content', shown: 'heading', isExpected: true, found: 'text' },
  evaluationQuestions: { kind: 'paragraph', part: 'content', shown: 'heading', found: 'text' },
  status: {
    kind: 'choice',
    of: sheetStatuses,
    whenEmpty: 'PLANNED',
    part: 'standing',
    isRequired: true,
    shown: 'apart',
  },
  progress: { kind: 'percent', part: 'standing', shown: 'apart' },
  blockers: { kind: 'paragraph', part: 'standing', shown: 'apart', found: 'text' },
  needsArbitration: { kind: 'flag', part: 'standing', shown: 'apart' },
  documents: { kind: 'paragraph', part: 'content', shown: 'apart', found: 'text' },
  visibility: {
    kind: 'choice',
    of: visibilities,
    whenEmpty: 'PARTIES',
    part: 'frame',
    isRequired: true,
    shown: 'apart',
  },
  milestones: { kind: 'milestones', part: 'content', shown: 'apart', isExpected: true },
} as const satisfies Record<string, (FieldShape & { kind: string }) | ChoiceShape>;

export type SheetFields = typeof sheetFields;

export type SheetFieldKey = keyof SheetFields;

export type SheetFieldKind = SheetFields[SheetFieldKey]['kind'];

/** Every field's name, in the table's order. */
export const sheetFieldKeys = Object.keys(sheetFields) as SheetFieldKey[];

/** Names of the fields of one kind. */
export type KeyOfKind<K extends SheetFieldKind> = {
  [N in SheetFieldKey]: SheetFields[N]['kind'] extends K ? N : never;
}[SheetFieldKey];

/** Names of the fields of one part. */
export type KeyOfPart<P extends SheetPart> = {
  [N in SheetFieldKey]: SheetFields[N] extends { part: P } ? N : never;
}[SheetFieldKey];

/** The values among which a field lets people choose. */
export type CodeOf<N extends KeyOfKind<'choice'>> = SheetFields[N]['of'][number];

/** A field as the table has it, whichever it is. */
export function sheetField(
  key: SheetFieldKey,
): FieldShape & Partial<Pick<ChoiceShape, 'of' | 'whenEmpty' | 'isFilter'>> & { kind: SheetFieldKind } {
  return sheetFields[key];
}

/** The fields of one part, in the table's order. */
export function fieldsOf<P extends SheetPart>(part: P): KeyOfPart<P>[] {
  return sheetFieldKeys.filter((key) => sheetField(key).part === part) as KeyOfPart<P>[];
}

/** Characters that a field's text may have at most. */
export function mostOf(key: SheetFieldKey): number {
  return sheetField(key).most ?? 3000;
}

/** The fields that hold one of a list. */
export const choiceFields = sheetFieldKeys.filter((key) => sheetField(key).kind === 'choice') as KeyOfKind<'choice'>[];
