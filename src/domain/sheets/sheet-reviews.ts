import type { Deps } from '../deps.ts';

/** What a year of a sheet brought (« bilan de l'année »), as it was last said. */
export interface SheetReview {
  year: number;
  achieved: string;
  gaps: string;
  next: string;
  /** Where its figures are read (Art. 7); empty when it has none. */
  source: string;
  by: string;
  at: Date;
}

/** The yearly reviews of a sheet, the latest year first; whoever may read it. */
export async function loadReviews(sheetId: string, { db }: { db: Pick<Deps['db'], 'annualReview'> }) {
  const rows = await db.annualReview.findMany({ where: { sheetId }, orderBy: { year: 'desc' } });
  return rows.map(({ year, achieved, gaps, next, source, by, at }): SheetReview => {
    return { year, achieved, gaps, next, source, by, at };
  });
}
