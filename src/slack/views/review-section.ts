import type { KnownBlock } from '@slack/types';
import type { SheetReview } from '../../domain/sheets/sheet-reviews.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { bold, instant, type Line, lines } from './rich-text.ts';

/** What each year of a sheet brought, the latest first; nothing while nothing was said. */
export function reviewSection(reviews: SheetReview[], t: Catalogue): KnownBlock[] {
  // A block a text: each may be as long as its field.
  return reviews.flatMap((review) => reviewLines(review, t).flatMap((line) => lines(line)));
}

function reviewLines({ year, achieved, gaps, next, source, by, at }: SheetReview, t: Catalogue): Line[] {
  const words = t.reviews;
  const told = t.date(at.toISOString().slice(0, 10));
  return [
    [bold(words.of({ year })), ` — ${words.by({ by })}, `, instant(at, told)],
    achieved,
    ...(gaps ? [words.gaps({ text: gaps })] : []),
    ...(next ? [words.next({ text: next })] : []),
    ...(source ? [words.source({ text: source })] : []),
  ];
}
