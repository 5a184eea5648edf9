import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { holdsFigure } from '../text/holds-figure.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findSheet } from './find-sheet.ts';
import { sheetRights } from './rights.ts';

export interface ReviewInput {
  reference: string;
  /** A plan year of the sheet, as typed or chosen. */
  year: string;
  achieved: string;
  gaps: string;
  next: string;
  source: string;
}

const MOST = 3000;
const MOST_SOURCE = 300;

/**
 * Says what a year of a sheet brought (« bilan de l'année »), one a year: saying it again changes it, and what it said
 * before stays in the audit trail. The same again changes nothing.
 * @throws UserError for who may not follow the sheet; InvalidForm for a year outside its plan, nothing achieved said,
 * and figures without their source (Art. 7, R-15).
 */
export async function reviewSheet(
  viewer: Viewer,
  { reference: given, year: typed, ...texts }: ReviewInput,
  deps: Deps,
): Promise<{ reference: string; year: number }> {
  const sheet = await findSheet({ ...viewer, audience: 'self' }, given, deps);
  await requireRight(viewer, sheetRights.review, sheet, deps);
  const { id: sheetId, reference } = sheet;
  const year = Number(typed);
  const said = readTexts(texts);
  const fields = {
    ...(sheet.planYears.includes(year) ? {} : { year: new UserError('reviewYear', { years: sheet.planYears }) }),
    ...refusals(said),
  };
  if (Object.keys(fields).length > 0) throw new InvalidForm(fields);

  return changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const key = { sheetId_year: { sheetId, year } };
    // Two at once: the second must see what the first said, to keep it in the trail.
    await tx.$queryRaw`select id from "ActionSheet" where id = ${sheetId}::uuid for update`;
    const former = await tx.annualReview.findUnique({ where: key });
    const before = former && readTexts(former);
    if (before && JSON.stringify(before) === JSON.stringify(said)) return { reference, year };
    const by = { byId: viewer.person?.id ?? null, by: viewer.person?.name ?? viewer.slackUserId, at: now };
    await tx.annualReview.upsert({ where: key, create: { sheetId, year, ...said, ...by }, update: { ...said, ...by } });
    note('sheet.reviewed', ['ActionSheet', sheetId], { before, after: { reference, year, ...said } });
    return { reference, year };
  });
}

type Texts = Pick<ReviewInput, 'achieved' | 'gaps' | 'next' | 'source'>;

function readTexts({ achieved, gaps, next, source }: Texts): Texts {
  const read = (text: string) => text.replace(/\r\n/g, '\n').trim();
  return { achieved: read(achieved), gaps: read(gaps), next: read(next), source: read(source) };
}

function refusals({ source, ...texts }: Texts): Record<string, UserError> {
  const fields: Record<string, UserError> = {};
  for (const [name, text] of Object.entries(texts)) {
    if (text.length > MOST) fields[name] = new UserError('tooLong', { most: MOST });
  }
  if (texts.achieved === '') fields.achieved = new UserError('required');
  if (source.length > MOST_SOURCE) fields.source = new UserError('tooLong', { most: MOST_SOURCE });
  if (source === '' && Object.values(texts).some(holdsFigure)) fields.source = new UserError('sourceRequired');
  return fields;
}
