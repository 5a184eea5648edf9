import type { KnownBlock } from '@slack/types';
import { type Offer, offer, offerAnswer, offerForm } from '../../acts/offers/offer.ts';
import type { PlannedChange } from '../../domain/spreadsheet/compare-import.ts';
import type { ImportPreview } from '../../domain/spreadsheet/describe-import.ts';
import type { Language, Viewer } from '../../domain/viewer/viewer.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { differenceText, placeText, refusalText } from '../../presenters/import-presenter.ts';
import { actRows } from './act-button.ts';
import { context, header } from './blocks.ts';
import { type Message, messageOf } from './message.ts';
import { bold, bullets, type Line, lines } from './rich-text.ts';

interface Place {
  agreement: string;
  language: Language;
}

/** What a spreadsheet would change, or has changed, whole: the sender pages it. The buttons come first: they are on every first page. */
export function importView(preview: ImportPreview, place: Place, t: Catalogue): KnownBlock[] {
  const { record, comparison } = preview;
  const { changes, same } = comparison;
  const isOpen = record.state === 'PREVIEWED';
  const created = isOpen ? changes.filter(({ isNew }) => isNew) : [];
  const changed = isOpen ? changes.filter(({ isNew }) => !isNew) : [];
  const counts = { created: created.length, changed: changed.length, same, refused: refusedOf(preview).length };
  return [
    header(t.imports.title({ file: record.fileName })),
    ...lines(...(isOpen ? [bold(verdict(preview, counts, t))] : [bold(t.imports.states[record.state])])),
    ...actRows(offersOf(preview, t), place.agreement),
    ...(isOpen ? [context(t.imports.emptyKeeps)] : []),
    ...refusedBlocks(preview, t),
    ...section(
      t.imports.changed,
      changed.map((change) => changeLine(change, place, t)),
    ),
    ...section(
      t.imports.created,
      created.map(({ kind, label }) => (kind === 'sheet' ? label : `${label} (${t.imports.kinds[kind]})`)),
    ),
    ...(isOpen ? section(t.imports.remarks, remarksOf(preview, t)) : []),
  ];
}

function verdict(
  { record: { reading }, comparison: { changes } }: ImportPreview,
  counts: Parameters<Catalogue['imports']['counts']>[0],
  t: Catalogue,
): string {
  if (isUnrecognised({ reading })) return t.imports.unrecognised;
  return changes.length + counts.refused > 0 ? t.imports.counts(counts) : t.imports.nothing;
}

function isUnrecognised({ reading }: Pick<ImportPreview['record'], 'reading'>): boolean {
  return reading.rows.length + reading.refused.length === 0;
}

/** `/ctg import` before anything was sent. */
export function importHelp({ agreement }: Pick<Place, 'agreement'>, t: Catalogue): KnownBlock[] {
  return [
    ...lines(t.imports.how, t.imports.howTemplate, t.imports.howExport),
    ...actRows(
      [
        offerForm('send-spreadsheet', {}, t.imports.send),
        offerAnswer('importTemplate', '', t),
        offerAnswer('export', '', t),
      ],
      agreement,
    ),
  ];
}

function offersOf({ record, comparison, fingerprint }: ImportPreview, t: Catalogue): Offer[] {
  const id = { import: record.id };
  const hasRefused = record.reading.refused.length + comparison.refused.length > 0;
  return [
    ...(record.state === 'PREVIEWED' && comparison.changes.length > 0
      ? [offer('confirm-import', { ...id, fingerprint }, t, { isMain: true })]
      : []),
    ...(record.state === 'CONFIRMED' ? [offer('undo-import', id, t)] : []),
    ...(hasRefused && record.state !== 'UNDONE' ? [offer('get-refused-lines', id, t)] : []),
    ...(isUnrecognised(record) ? [offerAnswer('importTemplate', '', t)] : []),
  ];
}

function refusedOf({ record, comparison }: ImportPreview) {
  return [...record.reading.refused, ...(record.state === 'PREVIEWED' ? comparison.refused : [])];
}

function refusedBlocks(preview: ImportPreview, t: Catalogue): KnownBlock[] {
  const all = refusedOf(preview).flatMap(({ refusals }) => refusals.map((refusal) => refusalText(refusal, t)));
  return section(t.imports.refused, all);
}

function changeLine({ kind, label, differences }: PlannedChange, { language }: Place, t: Catalogue): Line {
  return [
    bold(label),
    ` — ${differences.map((each) => differenceText(each, { kind, language }, t)).join(t.semicolon)}`,
  ];
}

function remarksOf({ record, comparison }: ImportPreview, t: Catalogue): string[] {
  const { reading } = record;
  const said = (at: { tab: string; line: number }, sentence: string) => `${placeText(at, null, t)}. ${sentence}`;
  return [
    ...comparison.remarks.map(({ at, why, value }) => said(at, t.imports.remark[why]({ value }))),
    ...reading.remarks.map(({ at, why, value }) => said(at, t.imports.remark[why]({ value }))),
    ...reading.extraColumns.map((each) => t.imports.extraColumns(each)),
    // A header repeated for the printer is nobody's news.
    ...reading.leftAside
      .filter(({ why }) => why !== 'header')
      .map(({ at, why, text }) => t.imports.leftAside({ place: placeText(at, null, t), why, text })),
    ...(reading.unknownTabs.length > 0 ? [t.imports.unknownTabs({ tabs: reading.unknownTabs })] : []),
  ];
}

function section(title: string, rows: Line[]): KnownBlock[] {
  return rows.length > 0 ? [header(title), ...bullets(...rows)] : [];
}

/** The first page of it as a message to the sender, who turns the others. */
export function importMessage(
  preview: ImportPreview,
  { agreement: { code: agreement }, language }: Pick<Viewer, 'agreement' | 'language'>,
  t: Catalogue,
): Message {
  const rerun = { line: `import id:${preview.record.id} convention:${agreement}`, page: 0, isPublic: false };
  return messageOf(importView(preview, { agreement, language }, t), { rerun, mayShare: false }, t);
}
