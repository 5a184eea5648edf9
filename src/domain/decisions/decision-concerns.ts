import type { Deps } from '../deps.ts';
import { sheetSecrecy } from '../sheets/sheet-access.ts';
import { fold } from '../text/fold.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import type { ConcernedIndicator, ConcernedSheet } from './concerned-records.ts';
import type { DecisionRecord } from './decision-record.ts';

export interface Concerns {
  sheets: ConcernedSheet[];
  indicators: ConcernedIndicator[];
}

/** The same decisions, each with the sheets and the indicators that it concerns and that the viewer may read (Art. 12). */
export async function withConcerns(
  decisions: DecisionRecord[],
  viewer: Viewer,
  deps: Pick<Deps, 'db'>,
): Promise<DecisionRecord[]> {
  if (decisions.length === 0) return [];
  const concerned = { decisions: { some: { id: { in: decisions.map(({ id }) => id) } } } };
  const known = await readableConcerns(viewer, concerned, deps);
  return decisions.map((decision) => ({
    ...decision,
    sheets: known.sheets.filter(({ decisionIds }) => decisionIds.includes(decision.id)),
    indicators: known.indicators.filter(({ decisionIds }) => decisionIds.includes(decision.id)),
  }));
}

/** The sheets and the indicators that somebody who records a decision may say it concerns: those they may read, found by words. */
export async function listConcernChoices(
  viewer: Viewer,
  { words }: { words: string },
  deps: Pick<Deps, 'db'>,
): Promise<Concerns> {
  const { sheets, indicators } = await readableConcerns(viewer, {}, deps);
  const holds = (text: string) =>
    fold(words)
      .split(' ')
      .every((word) => fold(text).includes(word));
  return {
    sheets: sheets.filter(({ reference, title }) => holds(`${reference} ${title}`)),
    indicators: indicators.filter(({ code, label }) => holds(`${code} ${label}`)),
  };
}

type Condition = { decisions?: { some: { id: { in: string[] } } }; id?: { in: string[] } };

/** Those of an agreement that fit a condition and that the viewer may read, with the decisions that concern them. */
async function readableConcerns(viewer: Viewer, where: Condition, { db }: Pick<Deps, 'db'>) {
  const agreementId = viewer.agreement.id;
  const parts = { objective: { select: { code: true } }, decisions: { select: { id: true } } };
  const [clearance, sheets, indicators] = await Promise.all([
    findClearance(viewer, { db }),
    db.actionSheet.findMany({
      where: { agreementId, ...where },
      include: { ...parts, committee: { select: { id: true } } },
      orderBy: { number: 'asc' },
    }),
    db.indicator.findMany({ where: { agreementId, ...where }, include: parts, orderBy: { number: 'asc' } }),
  ]);
  const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
  return {
    sheets: sheets
      .filter((sheet) => mayRead(clearance, sheetSecrecy(sheet)))
      .map(({ id, reference, title, objective, decisions }) => {
        return { id, reference, title, objective: objective.code, decisionIds: idsOf(decisions) };
      }),
    indicators: indicators
      .filter(({ visibility }) => mayRead(clearance, { visibility }))
      .map(({ id, code, label, objective, decisions }) => {
        return { id, code, label, objective: objective?.code ?? null, decisionIds: idsOf(decisions) };
      }),
  };
}
