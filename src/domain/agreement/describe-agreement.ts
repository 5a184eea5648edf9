import type { AuthorizingAct } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { renewalToCome } from '../parties/load-parties.ts';
import { roster } from '../people/access.ts';
import { partyName } from '../text/party-name.ts';
import { civilDateIn, fromDbDate } from '../time/civil-date.ts';
import { mayHere } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { agreementStatus } from './agreement-status.ts';
import { countRenewal } from './renewal/count-renewal.ts';
import { agreementRights } from './rights.ts';

/** The agreement's facts: term against title, who signed, by what acts, originals, legal trace (Art. 10, 11). */
export async function describeAgreement(viewer: Viewer, { db }: Deps) {
  const agreement = await db.agreement.findUniqueOrThrow({
    where: { id: viewer.agreement.id },
    include: {
      parties: {
        orderBy: { position: 'asc' },
        include: { signatories: { orderBy: { position: 'asc' } }, authorizingActs: true, originals: true },
      },
      legalTraces: { include: { party: true } },
      renewals: { orderBy: { number: 'asc' }, include: { confirmedBy: true, acts: { include: { party: true } } } },
    },
  });
  const renewal = countRenewal(
    agreement.parties.map((party) => ({ ...party, authorizingActs: party.authorizingActs.filter(isToCome) })),
  );
  const isTacit = agreement.renewalMode === 'TACIT';
  const term = { startsOn: fromDbDate(agreement.legalStart), endsOn: fromDbDate(agreement.legalEnd) };
  return {
    code: agreement.code,
    title: agreement.title,
    titlePeriod: agreement.titlePeriod,
    purpose: agreement.purpose,
    territory: agreement.territory,
    signedOn: fromDbDate(agreement.signedOn),
    signedAt: agreement.signedAt,
    term,
    termSource: agreement.termSource,
    precedenceSource: agreement.precedenceSource,
    /** True when the cover's last year is not the legal one: the clause prevails (K-1). */
    titleDiffers: lastYearIn(agreement.titlePeriod) !== term.endsOn.slice(0, 4),
    isExperimental: agreement.isExperimental,
    renewalMode: agreement.renewalMode,
    terminationNoticeMonths: agreement.terminationNoticeMonths,
    terminationForm: agreement.terminationForm,
    status: agreementStatus(term, renewal, viewer.today),
    renewal,
    /** The terms that followed the first, in order, with who gave each effect. */
    renewals: agreement.renewals.map(({ number, startsOn, endsOn, text, confirmedBy, confirmedAt, acts }) => ({
      number,
      startsOn: fromDbDate(startsOn),
      endsOn: fromDbDate(endsOn),
      text,
      parties: acts.map(({ party }) => partyName(party)),
      // Names are for the roster (Art. 12).
      confirmedBy: mayHere(viewer, roster) ? (confirmedBy?.name ?? null) : null,
      confirmedOn: civilDateIn(agreement.timeZone, confirmedAt),
    })),
    mayRecord: mayHere(viewer, agreementRights.recordRenewal) && renewal.missing.length > 0,
    /** Every party has decided, or none needs to: the new term is to be given. */
    mayRenew: mayHere(viewer, agreementRights.renew) && (isTacit || renewal.missing.length === 0),
    signatories: agreement.parties.flatMap((party) =>
      party.signatories
        .filter(({ text }) => text === 'CONVENTION')
        .map(({ name, office }) => ({ party: party.shortName, name, office })),
    ),
    acts: agreement.parties
      .flatMap((party) =>
        party.authorizingActs.map(({ text, kind, body, reference, annex, decidedOn }) => {
          return { party: party.shortName, text, kind, body, reference, annex, decidedOn: fromDbDate(decidedOn) };
        }),
      )
      .toSorted((a, b) => a.decidedOn.localeCompare(b.decidedOn)),
    originals: agreement.parties.flatMap((party) =>
      party.originals.map(({ copies, keptAt }) => ({ party: party.shortName, copies, keptAt })),
    ),
    traces: agreement.legalTraces.map((trace) => ({
      party: trace.party.shortName,
      actId: trace.actId,
      reference: trace.reference,
      sentOn: trace.sentOn && fromDbDate(trace.sentOn),
      receivedOn: trace.receivedOn && fromDbDate(trace.receivedOn),
      postedOn: trace.postedOn && fromDbDate(trace.postedOn),
    })),
    partyCount: agreement.parties.length,
  };
}

export type AgreementAnswer = Awaited<ReturnType<typeof describeAgreement>>;

function isToCome({ text, renewalId }: Pick<AuthorizingAct, 'text' | 'renewalId'>): boolean {
  return text === renewalToCome.text && renewalId === renewalToCome.renewalId;
}

function lastYearIn(period: string): string | undefined {
  return period.match(/\d{4}/g)?.at(-1);
}
