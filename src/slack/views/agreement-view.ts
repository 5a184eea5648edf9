import type { KnownBlock } from '@slack/types';
import type { AgreementAnswer } from '../../domain/agreement/describe-agreement.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actions, header } from './blocks.ts';
import { opener } from './opener.ts';
import { bold, bullets, type Line, lines } from './rich-text.ts';
import { statusLine } from './summary-view.ts';

/** Parts of `/ctg convention` that one may ask for alone. */
export type AgreementPart = 'term' | 'signatories' | 'acts' | 'originals' | 'traces';

/** `/ctg convention`: the term against the title, who signed, by what acts, originals, legal trace. */
export function agreementView(agreement: AgreementAnswer, parts: AgreementPart[], t: Catalogue): KnownBlock[] {
  const show: Record<AgreementPart, () => KnownBlock[]> = {
    term: () => termBlocks(agreement, t),
    signatories: () => signatoryBlocks(agreement, t),
    acts: () =>
      titled(
        t.agreement.acts,
        agreement.acts.map((act) => actLine(act, t)),
      ),
    originals: () => originalBlocks(agreement, t),
    traces: () =>
      titled(
        t.agreement.traces,
        agreement.traces.map((trace) => traceLine(trace, t)),
      ),
  };
  return [header(agreement.title), ...parts.flatMap((part) => show[part]())];
}

function titled(title: string, rows: Line[]): KnownBlock[] {
  return rows.length > 0 ? [...lines(bold(title)), ...bullets(...rows)] : [];
}

function termBlocks(agreement: AgreementAnswer, t: Catalogue): KnownBlock[] {
  const { titlePeriod, term, termSource, precedenceSource, signedOn, signedAt } = agreement;
  const sources = [termSource, ...(precedenceSource ? [precedenceSource] : [])];
  const rows = [
    bold(statusLine(agreement.status, t)),
    ...(agreement.titleDiffers ? [t.agreement.precedence({ titlePeriod, endsOn: term.endsOn, sources })] : []),
    t.agreement.signed({ on: signedOn, at: signedAt }),
    t.agreement.inForceFrom(term),
    ...(agreement.isExperimental ? [t.agreement.experimental] : []),
    t.agreement.renewal[agreement.renewalMode],
    ...(isCounted(agreement) ? [t.agreement.renewalCount(agreement.renewal)] : []),
    ...agreement.renewals.map((renewal): Line => {
      const { confirmedOn, confirmedBy, text } = renewal;
      const recorded = t.agreement.renewedOn({ on: confirmedOn, by: confirmedBy });
      return [bold(t.agreement.renewed(renewal)), ` (${recorded}) — ${text}`];
    }),
    t.agreement.termination({ months: agreement.terminationNoticeMonths, form: agreement.terminationForm }),
  ];
  const { code } = agreement;
  const args = { agreement: code };
  const buttons = [
    ...(agreement.mayRenew ? [opener({ form: 'renew', args, text: t.offers.renew, style: 'primary' })] : []),
    ...(agreement.mayRecord ? [opener({ form: 'record-renewal', args, text: t.agreement.recordRenewal })] : []),
  ];
  return [...lines(...rows), ...actions(buttons)];
}

/** Once a renewal took effect, those who decided it are named with it: of the next one nothing is said before it begins. */
function isCounted({ renewalMode, renewal, renewals }: AgreementAnswer): boolean {
  return renewalMode === 'EXPRESS' && (renewals.length === 0 || renewal.decided > 0);
}

function signatoryBlocks({ signatories, partyCount }: AgreementAnswer, t: Catalogue): KnownBlock[] {
  const rows = signatories.map(({ party, office, name }): Line => [bold(party), ` — ${office}${t.colon}${name}`]);
  const count = t.agreement.signatoriesCount({ lines: signatories.length, parties: partyCount });
  return titled(`${t.agreement.signatories} (${count})`, rows);
}

function actLine(
  { party, text, kind, body, decidedOn, reference }: AgreementAnswer['acts'][number],
  t: Catalogue,
): Line {
  const about = text === 'CONVENTION' ? '' : ` [${t.agreement.texts[text]}]`;
  return [bold(party), `${about} — ${t.agreement.act({ kind, body, on: decidedOn, reference })}`];
}

function originalBlocks({ originals }: AgreementAnswer, t: Catalogue): KnownBlock[] {
  const rows = originals.map(({ party, ...copy }): Line => [bold(party), ` — ${t.agreement.original(copy)}`]);
  const copies = originals.reduce((sum, original) => sum + original.copies, 0);
  return titled(`${t.agreement.originals} (${t.agreement.originalsTotal({ copies })})`, rows);
}

function traceLine(trace: AgreementAnswer['traces'][number], t: Catalogue): Line {
  const { party, actId, sentOn, receivedOn, postedOn, reference } = trace;
  const steps = [
    t.agreement.traceSent({ on: sentOn }),
    t.agreement.traceReceived({ on: receivedOn }),
    t.agreement.tracePosted({ on: postedOn, reference }),
  ];
  return [bold(party), ` — ${actId} — ${steps.join(t.semicolon)}`];
}
