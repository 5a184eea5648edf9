import { fold } from '../../text/fold.ts';
import { toDbDate } from '../../time/civil-date.ts';
import { compareFacts } from './compare-facts.ts';
import { type IdsByCode, idOf } from './ids-by-code.ts';
import { type Load, tally } from './load.ts';

type Row = Record<string, unknown> & { partyId: string };

/** Who signed the convention for each party, by what act, how many originals it holds, its legal trace (C-2…C-4). */
export async function loadPartyActs(load: Load, ids: IdsByCode): Promise<void> {
  const { tx, agreementId } = load;
  const ofConvention = { party: { agreementId }, text: 'CONVENTION' } as const;
  await loadSignatories(load, ids, await tx.signatory.findMany({ where: ofConvention }));
  await loadActs(load, ids, await tx.authorizingAct.findMany({ where: ofConvention }));
  await loadOriginals(load, ids);
  await loadTraces(load, ids);
}

/** Signatories of a party are told apart by their office: another name in it is a difference, not one more. */
async function loadSignatories(load: Load, ids: IdsByCode, known: Row[]): Promise<void> {
  const absent = load.file.parties.flatMap(({ code, signatories }, party) => {
    const partyId = idOf(ids, code);
    return signatories.flatMap(({ office, name }, index) => {
      const row = findIn(known, partyId, 'office', office);
      if (row) compareFacts(load, ['parties', party, 'signatories', index], { name }, row);
      return row ? [] : [{ partyId, office, name, position: index + 1 }];
    });
  });
  tally(load, 'signatories', (await load.tx.signatory.createMany({ data: absent })).count);
}

/** Acts of a party are told apart by the body that decided. */
async function loadActs(load: Load, ids: IdsByCode, known: Row[]): Promise<void> {
  const absent = load.file.parties.flatMap(({ code, authorizingActs }, party) => {
    const partyId = idOf(ids, code);
    return authorizingActs.flatMap(({ body, ...facts }, index) => {
      const row = findIn(known, partyId, 'body', body);
      if (row) compareFacts(load, ['parties', party, 'authorizingActs', index], facts, row);
      return row ? [] : [{ partyId, body, ...facts, decidedOn: toDbDate(facts.decidedOn) }];
    });
  });
  tally(load, 'authorizingActs', (await load.tx.authorizingAct.createMany({ data: absent })).count);
}

async function loadOriginals(load: Load, ids: IdsByCode): Promise<void> {
  const data = load.file.parties.flatMap(({ code, originals }) =>
    originals ? [{ partyId: idOf(ids, code), ...originals }] : [],
  );
  tally(load, 'originals', (await load.tx.originalCopy.createMany({ data, skipDuplicates: true })).count);
}

async function loadTraces(load: Load, ids: IdsByCode): Promise<void> {
  const { tx, file, agreementId } = load;
  const day = (date: string | null) => date && toDbDate(date);
  const data = file.parties.flatMap(({ code, legalTraces }) =>
    legalTraces.map(({ actId, reference, sentOn, receivedOn, postedOn }) => ({
      agreementId,
      partyId: idOf(ids, code),
      actId,
      reference,
      sentOn: day(sentOn),
      receivedOn: day(receivedOn),
      postedOn: day(postedOn),
    })),
  );
  tally(load, 'legalTraces', (await tx.legalTrace.createMany({ data, skipDuplicates: true })).count);
}

function findIn(rows: Row[], partyId: string, key: string, value: string): Row | undefined {
  return rows.find((row) => row.partyId === partyId && fold(String(row[key])) === fold(value));
}
