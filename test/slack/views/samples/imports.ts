import type { PlannedChange } from '../../../../src/domain/spreadsheet/compare-import.ts';
import type { ImportPreview } from '../../../../src/domain/spreadsheet/describe-import.ts';
import type { ImportRecord } from '../../../../src/domain/spreadsheet/import-record.ts';
import type { RefusedRow } from '../../../../src/domain/spreadsheet/imported-rows.ts';
import { ID, LONG, NOON } from './names.ts';
import { NAME, type Size } from './size.ts';

const place = (size: Size) => ({ tab: size.text(31), line: 12 });

function change(size: Size, isNew: boolean): PlannedChange {
  const difference = () => ({ key: 'description', before: size.optional(LONG), after: size.text(LONG) });
  return {
    ...{ kind: 'sheet', key: ID, label: size.key(NAME), at: place(size), id: isNew ? null : ID, isNew, cells: {} },
    differences: size.few(() => difference(), 12),
  };
}

function refused(size: Size): RefusedRow {
  const at = { tab: size.key(31), line: 12 };
  const column = size.maybe(() => ({ header: size.text(100), letter: 'F' }));
  const common = { table: 'sheets' as const, at, column, value: size.text(LONG) };
  return { table: 'sheets', at, written: {}, refusals: [{ ...common, reason: { code: 'required' } }] };
}

/** A file of which everything is changed, new or refused, and remarked upon. */
export function importPreview(size: Size, state: ImportRecord['state']): ImportPreview {
  const isOpen = state === 'PREVIEWED';
  const remark = () => ({ at: place(size), value: size.text(NAME) });
  const seen = <T>(make: () => T): T => (isOpen ? make() : size.unseen(make));
  const comparison = seen(() => ({
    changes: [...size.many(() => change(size, false)), ...size.many(() => change(size, true))],
    same: 3,
    refused: size.many(() => refused(size)),
    remarks: size.many(() => ({
      ...remark(),
      why: size.oneOf('personUnknown', 'nameUnknown', 'renumbered', 'renamed'),
    })),
  }));
  const reading: ImportRecord['reading'] = {
    rows: [],
    refused: size.many(() => refused(size)),
    extraColumns: size.many(() => ({ tab: size.text(31), headers: size.few(() => size.text(100), 5) })),
    leftAside: size.many(() => ({ at: place(size), why: size.oneOf('total', 'note', 'header'), text: size.text(300) })),
    unknownTabs: size.few(() => size.text(31), 10),
    remarks: size.many(() => ({
      ...{
        ...remark(),
        column: { header: size.text(100), letter: 'F' },
        why: size.oneOf('lateIsComputed', 'monthTaken'),
      },
    })),
  };
  const times = { at: NOON, confirmedAt: isOpen ? null : NOON };
  const record = { id: ID, fileName: size.key(100), state, by: ID, ...times, reading, applied: [] };
  return { record, comparison, fingerprint: 'f0'.repeat(32) };
}
