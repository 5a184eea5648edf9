import type { KnownBlock } from '@slack/types';
import type { SheetHistory } from '../../domain/sheets/list-sheet-history.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { changedFieldText, placeInHistory, sheetChangeText } from '../../presenters/sheet-history-presenter.ts';
import { context, header } from './blocks.ts';
import { bold, bullets, code, instant, lines } from './rich-text.ts';

/** `/ctg action FA-03 historique`: each change with who, when, and what was before and after; whoever sends it pages it. */
export function sheetHistoryView({ reference, title, changes, reserved }: SheetHistory, t: Catalogue): KnownBlock[] {
  const words = t.sheetHistory;
  return [
    header(words.title({ reference })),
    ...lines([code(reference), ' ', bold(title)]),
    ...(changes.length === 0 ? lines(words.none) : []),
    ...changes.flatMap((change) => {
      const { at, fields } = change;
      // The database keeps a change's fields in an order of its own.
      const inOrder = fields.toSorted((a, b) => placeInHistory(a) - placeInHistory(b));
      const rows = inOrder.map((field) => changedFieldText(field, t)).filter((row) => row !== null);
      const day = t.date(at.toISOString().slice(0, 10));
      return [...lines([instant(at, day), ' — ', bold(sheetChangeText(change, t))]), ...bullets(...rows)];
    }),
    ...(reserved > 0 ? [context(t.answers.reserved({ number: reserved }))] : []),
  ];
}
