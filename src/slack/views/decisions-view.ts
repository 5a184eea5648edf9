import type { KnownBlock } from '@slack/types';
import { registerOffers } from '../../acts/offers/document-offers.ts';
import type { DecisionRecord } from '../../domain/decisions/decision-record.ts';
import type { DecisionQuery, DecisionsAnswer } from '../../domain/decisions/list-decisions.ts';
import type { Tampering, Verification } from '../../domain/decisions/verify-register.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { listDetails } from '../../presenters/decision-presenter.ts';
import { actButtons } from './act-button.ts';
import { cut } from './block-limits.ts';
import { actions, context, header } from './blocks.ts';
import { opener } from './opener.ts';
import { bold, bullets, code, type Line, lines, link } from './rich-text.ts';

/** As much of a text as stands in a list. */
const IN_LIST = 160;

/** For which list: its filters go with its files. */
interface ListPlace {
  agreement: string;
  today: CivilDate;
  isFiltered: boolean;
  query: DecisionQuery;
}

/** `/ctg decisions`: those that answer, the latest first, and how many are kept back (A12-1). */
export function decisionsView(
  { decisions, reserved, mayRecord }: DecisionsAnswer,
  { agreement, today, isFiltered, query }: ListPlace,
  t: Catalogue,
): KnownBlock[] {
  const among = (state: DecisionRecord['state']) => decisions.filter((each) => each.state === state).length;
  const none = isFiltered || reserved > 0 ? t.decisions.none : t.decisions.empty;
  return [
    header(t.decisions.title),
    ...(decisions.length > 0 ? bullets(...decisions.map((each) => decisionLine(each, today, t))) : lines(none)),
    ...(decisions.length > 0
      ? [context(t.decisions.count({ adopted: among('ADOPTED'), proposed: among('PROPOSED') }))]
      : []),
    ...(reserved > 0 ? [context(t.answers.reserved({ number: reserved }))] : []),
    ...actions([
      ...(mayRecord
        ? [opener({ form: 'record-decision', args: { agreement }, text: t.decisions.new, style: 'primary' })]
        : []),
      ...(decisions.length > 0 ? actButtons(registerOffers(query, t), agreement) : []),
    ]),
  ];
}

function decisionLine(decision: DecisionRecord, today: CivilDate, t: Catalogue): Line {
  const { reference, text, isContraryToCog, sheets, indicators } = decision;
  const about = [...indicators.map(({ code: each }) => each), ...sheets.map((sheet) => sheet.reference)];
  const details = [
    ...listDetails(decision, today, t),
    ...(about.length > 0 ? [t.decisions.about({ references: about })] : []),
  ].join(t.semicolon);
  const short = cut(text.replace(/\s+/g, ' '), IN_LIST);
  return [code(reference), ' ', bold(short), ` — ${details}`, ...(isContraryToCog ? [' ⚠'] : [])];
}

/** What was decided about something, or at a meeting; nothing when nothing was. */
export function decisionList(decisions: DecisionRecord[], today: CivilDate, t: Catalogue): KnownBlock[] {
  if (decisions.length === 0) return [];
  return [...lines(bold(t.decisions.list)), ...bullets(...decisions.map((each) => decisionLine(each, today, t)))];
}

/** The same with the meeting and the thread of each: the chain as it is read from what was decided about (X3-20). */
export function decisionChain(decisions: DecisionRecord[], today: CivilDate, t: Catalogue): KnownBlock[] {
  if (decisions.length === 0) return [];
  const rows = decisions.map((decision): Line => {
    const { meeting, messages } = decision;
    const thread = messages.find(({ isSource }) => isSource)?.permalink;
    return [
      decisionLine(decision, today, t),
      ...(meeting ? [` ; ${t.decisions.fromMeeting({ reference: meeting.reference, on: meeting.day })}`] : []),
      ...(thread ? [t.semicolon, link(thread, t.decisions.fromThread)] : []),
    ].flat();
  });
  return [...lines(bold(t.decisions.list)), ...bullets(...rows)];
}

/** `/ctg decision verifier`: whether the register stands as it was sealed. */
export function verificationView({ entries, lastHash, tampering }: Verification, t: Catalogue): KnownBlock[] {
  const words = t.decisions.verification;
  return [
    header(words.title),
    ...(tampering ? tamperingLines(tampering, t) : lines(entries > 0 ? words.intact({ entries }) : words.empty)),
    ...(lastHash ? [context(words.last({ hash: lastHash }))] : []),
  ];
}

function tamperingLines(tampering: Tampering, t: Catalogue): KnownBlock[] {
  const words = t.decisions.verification;
  return lines(bold(words.tampered(tampering)), words.what[tampering.what]);
}
