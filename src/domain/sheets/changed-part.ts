import type { Prisma } from '../../database/generated/client.ts';
import type { ChangedField, KeptValue } from './changed-field.ts';

type Kept = Record<string, KeptValue>;

interface PartContext {
  sheet: { id: string; reference: string };
  /** Their names by their ids: the trail keeps ids where a form was filled in. */
  parties: Map<string, string>;
}

/** What an audited thing that belongs to a sheet is called among the sheet's own fields. */
const names: Record<string, string> = {
  Milestone: 'milestones',
  ResourceCommitment: 'means',
  Funding: 'fundings',
  Indicator: 'indicators',
  IndicatorReading: 'indicators',
};

/**
 * A step, a line of means, a funder or an indicator that changed, as the sheet's own changes tell of it; null for what is
 * the sheet's own. Of a line of means that goes from one sheet to another, each tells its own side.
 */
export function changedPart(
  subjectType: string,
  { before, after }: { before: Kept | null; after: Kept | null },
  { sheet, parties }: PartContext,
): ChangedField | null {
  const name = names[subjectType];
  if (!name) return null;
  const isOwn = (kept: Kept) => name !== 'means' || kept.sheetId === sheet.id || kept.sheet === sheet.reference;
  const told = (kept: Kept | null) => (kept && isOwn(kept) ? [partOf(name, kept, parties)] : []);
  return { name, before: told(before), after: told(after) };
}

function partOf(name: string, kept: Kept, parties: Map<string, string>): Prisma.JsonObject {
  const { label, dueOn, doneOn, year, kind, planned, actual, source, funder, scheme, amount } = kept;
  const said = (value: KeptValue): Prisma.JsonValue => value ?? null;
  if (name === 'milestones') return { label: said(label), dueOn: said(dueOn), doneOn: said(doneOn) };
  if (name === 'fundings') {
    return { funder: said(funder), scheme: said(scheme), year: said(year), amount: said(amount), source: said(source) };
  }
  if (name === 'means') {
    const party = parties.get(String(kept.partyId)) ?? said(kept.party);
    const figures = { planned: said(planned), actual: said(actual), source: said(source) };
    return { party, year: said(year), kind: said(kind), label: said(label), ...figures };
  }
  const { code, baseline, target, value, on, valueOn, valueSource } = kept;
  return {
    code: said(code),
    label: said(label),
    baseline: said(baseline),
    target: said(target),
    value: said(value),
    on: said(on ?? valueOn),
    source: said(source ?? valueSource),
  };
}
