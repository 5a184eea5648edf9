import type { KnownBlock } from '@slack/types';
import { offerAnswer, offerForm } from '../../acts/offers/offer.ts';
import type { SheetsAnswer } from '../../domain/sheets/list-sheets.ts';
import type { SheetRecord } from '../../domain/sheets/sheet-record.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { sheetNumber, sheetStatusText } from '../../presenters/sheet-presenter.ts';
import { actRows } from './act-button.ts';
import { context, header } from './blocks.ts';
import { bold, bullets, code, type Line, lines } from './rich-text.ts';

export interface SheetsPlace {
  agreement: string;
  today: CivilDate;
  /** Asked for one living area alone. */
  isByTerritory: boolean;
  isFiltered: boolean;
}

/** `/ctg actions`: the sheets that answer, where each stands, and how many are kept back. */
export function sheetsView(
  { sheets, reserved, open, late, mayCreate }: SheetsAnswer,
  { agreement, today, isByTerritory, isFiltered }: SheetsPlace,
  t: Catalogue,
): KnownBlock[] {
  // What is kept back may well be there: only where nothing is can a hole be named (P-4).
  const isHole = isByTerritory && reserved === 0;
  const isEmpty = !isFiltered && reserved === 0;
  const nothing = isHole ? t.sheets.noneInTerritory : isEmpty ? t.sheets.empty : t.sheets.none;
  return [
    header(t.sheets.title),
    ...(sheets.length > 0 ? bullets(...sheets.map((sheet) => sheetLine(sheet, today, t))) : lines(nothing)),
    ...(sheets.length > 0 ? [context(t.sheets.count({ number: sheets.length, open, late }))] : []),
    ...(reserved > 0 ? [context(t.answers.reserved({ number: reserved }))] : []),
    ...(mayCreate
      ? actRows(
          [
            offerForm('create-sheet', {}, t.sheets.create, { isMain: true }),
            ...(isEmpty && sheets.length === 0 ? [offerAnswer('import', '', t)] : []),
          ],
          agreement,
        )
      : []),
  ];
}

/** One sheet in a list: what it serves, who leads it, by when, where it stands. */
export function sheetLine(sheet: SheetRecord, today: CivilDate, t: Catalogue): Line {
  const { title, objective, leadParty, leadPerson, subOrganisation, dueOn } = sheet;
  // A body acts for its party (A3-5): both are named.
  const side = [leadParty.shortName, subOrganisation?.name].filter(Boolean).join(', ');
  const lead = leadPerson ? `${leadPerson.name} (${side})` : side;
  const details = [objective.code, lead, t.sheets.until({ on: dueOn }), sheetStatusText(sheet, today, t)];
  return [code(sheetNumber(sheet)), ' ', bold(title), ` — ${details.join(t.semicolon)}`];
}
