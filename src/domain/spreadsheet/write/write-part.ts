import type { ResourceKind, Visibility } from '../../../database/generated/client.ts';
import { UserError } from '../../../errors.ts';
import type { Transaction } from '../../deps.ts';
import { toDbDate } from '../../time/civil-date.ts';
import { numberIn } from '../keys.ts';
import { dateIn, idIn, requiredId, valueIn, type Write, type WriteContext } from './write-context.ts';

/** Writes a step of a sheet. */
export async function writeMilestone({ id, cells }: Write, { tx, ids, positions }: WriteContext): Promise<string> {
  const doneOn = dateIn(cells, 'doneOn');
  if (id) {
    const data = { label: valueIn<string, ''>(cells, 'label', ''), dueOn: dateIn(cells, 'dueOn') ?? undefined, doneOn };
    await tx.milestone.update({ where: { id }, data });
    return id;
  }
  const sheetId = writtenId(ids, cells.sheet);
  const position = (positions.get(sheetId) ?? (await lastPosition(tx, sheetId))) + 1;
  positions.set(sheetId, position);
  const step = { label: String(cells.label), dueOn: toDbDate(String(cells.dueOn)), doneOn: doneOn ?? null };
  return (await tx.milestone.create({ data: { sheetId, ...step, position } })).id;
}

async function lastPosition(tx: Transaction, sheetId: string): Promise<number> {
  const last = await tx.milestone.findFirst({ where: { sheetId }, orderBy: { position: 'desc' } });
  return last?.position ?? -1;
}

/** Writes an indicator (Art. 9). */
export async function writeIndicator({ id, cells }: Write, context: WriteContext): Promise<string> {
  const { tx, viewer, now, directory, ids } = context;
  const sheets = valueIn<string[], string[]>(cells, 'sheets', [])?.map((reference) => ({
    id: writtenId(ids, reference),
  }));
  const data = {
    unit: valueIn<string, ''>(cells, 'unit', ''),
    objectiveId: idIn(directory.objectives, cells, 'objective'),
    baseline: valueIn<number, null>(cells, 'baseline', null),
    baselineOn: dateIn(cells, 'baselineOn'),
    baselineSource: valueIn<string, ''>(cells, 'baselineSource', ''),
    target: valueIn<number, null>(cells, 'target', null),
    targetOn: dateIn(cells, 'targetOn'),
    visibility: valueIn<Visibility, Visibility>(cells, 'visibility', 'PARTIES'),
  };
  if (id) {
    const label = valueIn<string, ''>(cells, 'label', '');
    await tx.indicator.update({ where: { id }, data: { ...data, label, ...(sheets && { sheets: { set: sheets } }) } });
    return id;
  }
  const code = String(cells.code);
  const { id: created } = await tx.indicator.create({
    data: {
      ...data,
      agreementId: viewer.agreement.id,
      code,
      number: numberIn(code),
      label: String(cells.label),
      ...(sheets && { sheets: { connect: sheets } }),
      createdAt: now,
    },
  });
  ids.set(code, created);
  return created;
}

/** Adds a reading: one that corrects another of its day comes after it, and counts (Art. 7). */
export async function writeReading({ cells }: Write, { tx, viewer, now, ids }: WriteContext): Promise<string> {
  const { id } = await tx.indicatorReading.create({
    data: {
      indicatorId: writtenId(ids, cells.code),
      on: toDbDate(String(cells.valueOn)),
      value: Number(cells.value),
      source: String(cells.valueSource),
      byId: viewer.person?.id ?? null,
      by: viewer.person?.name ?? viewer.slackUserId,
      at: now,
    },
  });
  return String(id);
}

/** Writes what a party brings (Art. 4). */
export async function writeMeans({ id, cells }: Write, context: WriteContext): Promise<string> {
  const { tx, viewer, now, directory, ids } = context;
  const data = {
    planned: valueIn<number, null>(cells, 'planned', null),
    actual: valueIn<number, null>(cells, 'actual', null),
    dueOn: dateIn(cells, 'dueOn'),
    source: valueIn<string, ''>(cells, 'source', ''),
    visibility: valueIn<Visibility, Visibility>(cells, 'visibility', 'PARTIES'),
  };
  if (id) {
    await tx.resourceCommitment.update({ where: { id }, data });
    return id;
  }
  const { id: created } = await tx.resourceCommitment.create({
    data: {
      ...data,
      agreementId: viewer.agreement.id,
      partyId: requiredId(directory.parties, cells, 'party'),
      year: Number(cells.year),
      kind: cells.kind as ResourceKind,
      sheetId: cells.sheet ? writtenId(ids, cells.sheet) : null,
      objectiveId: idIn(directory.objectives, cells, 'objective') ?? null,
      label: String(cells.label ?? ''),
      source: String(cells.source),
      createdAt: now,
    },
  });
  return created;
}

/** Writes who pays for a sheet (Art. 5). */
export async function writeFunding({ id, cells }: Write, { tx, ids }: WriteContext): Promise<string> {
  const data = {
    amount: valueIn<number, null>(cells, 'amount', null),
    source: valueIn<string, ''>(cells, 'source', ''),
  };
  if (id) {
    await tx.funding.update({ where: { id }, data });
    return id;
  }
  const { id: created } = await tx.funding.create({
    data: {
      ...data,
      sheetId: writtenId(ids, cells.sheet),
      funder: String(cells.funder),
      scheme: String(cells.scheme ?? ''),
      year: cells.year === undefined ? null : Number(cells.year),
      source: String(cells.source),
    },
  });
  return created;
}

function writtenId(ids: Map<string, string>, reference: unknown): string {
  const id = ids.get(String(reference));
  if (!id) throw new UserError('gone');
  return id;
}
