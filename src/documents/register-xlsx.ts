import writeXlsxFile, { type Cell, type Sheet as Tab } from 'write-excel-file/node';
import type { DecisionRecord } from '../domain/decisions/decision-record.ts';
import type { Language } from '../domain/viewer/viewer.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { words } from '../i18n/words.ts';
import { civilDayOf } from '../presenters/decision-presenter.ts';
import { followUpTexts, hourText, voiceTexts, wayText } from '../presenters/register-presenter.ts';
import { dateCell, headingCell, numberCell, textCell, typesetCell } from './sheet-cells.ts';

interface Column<Row, Name extends string> {
  name: Name;
  /** In characters. */
  width: number;
  cell: (row: Row, t: Catalogue) => Cell;
}

type PositionRow = { decision: DecisionRecord; position: DecisionRecord['said'][number] };

/** The register as a workbook: one row a decision, and on a second sheet one row a voice (Art. 12, A12-1). */
export function registerXlsx(decisions: DecisionRecord[], { language }: { language: Language }): Promise<Buffer> {
  const t = words(language);
  const voices = decisions.flatMap((decision) =>
    decision.said.map((position): PositionRow => ({ decision, position })),
  );
  const { tabs, columns, voiceColumns } = t.register;
  return writeXlsxFile(
    [
      tabOf(tabs.decisions, { rows: decisions, columns: DECISION_COLUMNS, headings: columns, t }),
      tabOf(tabs.voices, { rows: voices, columns: VOICE_COLUMNS, headings: voiceColumns, t }),
    ],
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
}

function tabOf<Row, Name extends string>(
  sheet: string,
  given: { rows: Row[]; columns: Column<Row, Name>[]; headings: Record<Name, string>; t: Catalogue },
): Tab<Buffer> {
  const { rows, columns, headings, t } = given;
  return {
    sheet,
    data: [
      columns.map(({ name }) => headingCell(headings[name])),
      ...rows.map((row) => columns.map(({ cell }) => cell(row, t))),
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape',
  };
}

const DECISION_COLUMNS: Column<DecisionRecord, keyof Catalogue['register']['columns']>[] = [
  { name: 'reference', width: 18, cell: ({ reference }) => textCell(reference) },
  { name: 'state', width: 12, cell: ({ state }, t) => typesetCell(t.decisions.states[state]) },
  { name: 'committee', width: 22, cell: ({ committee }) => typesetCell(committee.name) },
  { name: 'meeting', width: 16, cell: ({ meeting }) => textCell(meeting?.reference) },
  { name: 'recordedOn', width: 13, cell: (decision) => dateCell(civilDayOf(decision.recordedAt, decision)) },
  {
    name: 'adoptedOn',
    width: 13,
    cell: ({ adoptedAt, timeZone }) => dateCell(adoptedAt && civilDayOf(adoptedAt, { timeZone })),
  },
  { name: 'kind', width: 18, cell: ({ kind }, t) => typesetCell(t.decisions.kinds[kind]) },
  { name: 'text', width: 60, cell: ({ text }) => typesetCell(text) },
  {
    name: 'objectives',
    width: 34,
    cell: ({ objectives }) => typesetCell(objectives.map(({ code, label }) => `${code} ${label}`).join('\n')),
  },
  {
    name: 'sheets',
    width: 34,
    cell: ({ sheets }) => typesetCell(sheets.map(({ reference, title }) => `${reference} ${title}`).join('\n')),
  },
  {
    name: 'indicators',
    width: 34,
    cell: ({ indicators }) => typesetCell(indicators.map(({ code, label }) => `${code} ${label}`).join('\n')),
  },
  { name: 'owner', width: 22, cell: ({ owner }) => typesetCell(owner?.name) },
  { name: 'dueOn', width: 13, cell: ({ dueOn }) => dateCell(dueOn) },
  { name: 'followUp', width: 34, cell: (decision, t) => typesetCell(followUpTexts(decision, t).join('\n')) },
  { name: 'voices', width: 58, cell: (decision, t) => typesetCell(voiceTexts(decision, t).join('\n')) },
  { name: 'visibility', width: 20, cell: ({ visibility }, t) => typesetCell(t.minutes.visibility[visibility]) },
  { name: 'corrects', width: 18, cell: ({ corrects }) => textCell(corrects) },
  { name: 'link', width: 40, cell: ({ messages }) => textCell(messages.find(({ isSource }) => isSource)?.permalink) },
  { name: 'hash', width: 36, cell: ({ version }) => textCell(version.hash) },
];

const VOICE_COLUMNS: Column<PositionRow, keyof Catalogue['register']['voiceColumns']>[] = [
  { name: 'reference', width: 18, cell: ({ decision }) => textCell(decision.reference) },
  { name: 'version', width: 14, cell: ({ position }) => numberCell(position.versionNumber) },
  { name: 'party', width: 14, cell: ({ position }) => typesetCell(position.party) },
  { name: 'person', width: 26, cell: ({ position }) => typesetCell(position.personName) },
  { name: 'capacity', width: 14, cell: ({ position }, t) => typesetCell(t.decisions.capacities[position.capacity]) },
  { name: 'choice', width: 16, cell: ({ position }, t) => typesetCell(t.decisions.choices[position.choice]) },
  { name: 'reason', width: 50, cell: ({ position }) => typesetCell(position.reason) },
  { name: 'on', width: 13, cell: ({ decision, position }) => dateCell(civilDayOf(position.at, decision)) },
  { name: 'hour', width: 9, cell: ({ decision, position }) => textCell(hourText(position.at, decision)) },
  { name: 'way', width: 22, cell: ({ position }, t) => typesetCell(wayText(position, t)) },
  {
    name: 'counts',
    width: 10,
    cell: (said, t) => typesetCell(countsOf(said) ? t.register.yes : t.register.no),
  },
];

/** Of each party, only its last position on the wording that counts. */
function countsOf({ decision, position }: PositionRow): boolean {
  const ofParty = decision.said.filter(({ partyId }) => partyId === position.partyId);
  return position.versionNumber === decision.version.number && ofParty.at(-1) === position;
}
