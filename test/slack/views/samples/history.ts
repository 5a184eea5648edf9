import type { ChangedField } from '../../../../src/domain/sheets/changed-field.ts';
import type { SheetHistory } from '../../../../src/domain/sheets/list-sheet-history.ts';
import { LONG, NOON } from './names.ts';
import { NAME, type Size } from './size.ts';

const lists = (size: Size) => size.few(() => size.text(NAME), 10);

function fields(size: Size): ChangedField[] {
  return [
    { name: 'description', before: size.optional(LONG), after: size.text(LONG) },
    { name: 'title', before: size.text(200), after: size.text(200) },
    { name: 'dueOn', before: null, after: '2021-06-30' },
    { name: 'status', before: 'IN_PROGRESS', after: 'TO_DISCUSS' },
    { name: 'progress', before: size.maybe(() => 10), after: 40 },
    { name: 'isInnovative', before: false, after: true },
    { name: 'territories', before: lists(size), after: lists(size) },
    { name: 'ages', before: null, after: { min: 3, max: 25 } },
    { name: 'somethingOfOurs', before: 1, after: 2 },
  ];
}

export function sheetHistory(size: Size): SheetHistory {
  return {
    reference: size.reference('FA'),
    title: size.key(200),
    changes: size.many(() => ({
      ...{ at: NOON, by: size.key(NAME), action: size.oneOf('sheet.edited', 'sheet.created', 'something.else') },
      fields: fields(size),
    })),
    reserved: size.reserved,
  };
}
