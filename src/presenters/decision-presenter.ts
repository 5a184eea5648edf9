import type { VoiceAnswer } from '../domain/adoption/give-voice.ts';
import { type ApprovalChoice, awaitedParties, type GivenPosition } from '../domain/approvals/approval-status.ts';
import type { DecisionRecord } from '../domain/decisions/decision-record.ts';
import { isFollowUpLate } from '../domain/decisions/follow-up-state.ts';
import { isGivenUp } from '../domain/decisions/given-up.ts';
import type { VoiceReminded } from '../domain/decisions/remind-voice.ts';
import type { NoticeOf } from '../domain/outbox/notice.ts';
import { type CivilDate, civilDateIn } from '../domain/time/civil-date.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { localInstant } from './local-instant.ts';
import type { NoticeText } from './notice-text.ts';

/** « Décision CT-2021-S1-P03 enregistrée, accord 0/3 », or adopted, or given up. */
export function decisionState(decision: DecisionRecord, t: Catalogue): string {
  const { reference, state, approval, adoptedAt, timeZone } = decision;
  const { agreed, parties } = approval;
  if (isGivenUp(state)) return t.decisions.ended[state]({ reference });
  if (state === 'PROPOSED' || !adoptedAt) return t.decisions.recorded({ reference, agreed, parties });
  const on = civilDateIn(timeZone, adoptedAt);
  return approval.isAdopted
    ? t.decisions.adopted({ reference, agreed, parties, on })
    : t.decisions.adoptedByMinutes({ reference, on });
}

/** When and why a proposal came to nothing; nothing said of others. */
export function endedText({ state, withdrawn, timeZone }: DecisionRecord, t: Catalogue): string[] {
  if (!withdrawn || !isGivenUp(state)) return [];
  return [t.decisions.endedFor[state]({ reason: withdrawn.reason, on: civilDateIn(timeZone, withdrawn.at) })];
}

/** Who sees to it and by when, « Yann Genêt, pour le 30 juin 2021 »; empty when nobody does. */
export function followUpLine({ owner, dueOn }: Pick<DecisionRecord, 'owner' | 'dueOn'>, t: Catalogue): string {
  return t.decisions.dueLine({ owner: owner?.name ?? null, on: dueOn });
}

/** A decision's card in a channel, in words. */
export function decisionCardText({ decision, isReserved }: NoticeOf<'decisionCard'>, t: Catalogue): NoticeText {
  const text = isReserved ? t.decisions.reservedCard : decision.text;
  return { headline: decisionState(decision, t), lines: [text, ...awaitedText(decision, t)], points: [] };
}

/** A decision that awaits somebody's position, in words. */
export function decisionAskedText(
  { decision, voices, isVoid, former }: NoticeOf<'decisionAsked'>,
  t: Catalogue,
): NoticeText {
  const { reference, text, version, committee, isContraryToCog, cogNote } = decision;
  const words = t.decisions.asked;
  const line = followUpLine(decision, t);
  return {
    headline: voices.length > 0 ? words.headline({ reference }) : words.voidOnly({ reference }),
    lines: [
      ...(isVoid ? [words.isVoid] : []),
      ...(version.number > 1 ? [words.reworded({ by: version.writtenBy, reason: version.reason })] : []),
      committee.name,
      ...(former
        ? [words.former({ ...former, text: beginningOf(former.text) }), words.now({ text: beginningOf(text) })]
        : [t.decisions.quote({ text })]),
      ...(line ? [words.owner({ line })] : []),
      ...(isContraryToCog ? [t.decisions.cog({ note: cogNote ?? '' })] : []),
      ...(voices.length > 0 ? [words.voices({ parties: voices })] : []),
    ],
    points: [],
  };
}

/** As much of two wordings as stand beside each other in one message; the whole is one press away. */
const MOST_BESIDE = 1000;

function beginningOf(text: string): string {
  return text.length > MOST_BESIDE ? `${text.slice(0, MOST_BESIDE - 1)}…` : text;
}

/** An adoption, in words. */
export function decisionAdoptedText({ decision, isOwner }: NoticeOf<'decisionAdopted'>, t: Catalogue): NoticeText {
  const { reference, text, dueOn } = decision;
  return {
    headline: t.decisions.told.headline({ reference }),
    lines: [t.decisions.quote({ text }), ...(isOwner ? [t.decisions.told.yours({ on: dueOn })] : [])],
    points: [],
  };
}

/** What is said to who has just given their party's position. */
export function voiceText(answer: VoiceAnswer, choice: ApprovalChoice, t: Catalogue): string[] {
  const { reference, parties, approval, adoptedAs } = answer;
  const said = {
    reference,
    parties,
    choice,
    said: approval.positions.filter(({ position }) => position !== null).length,
    among: approval.parties,
  };
  const follows = t.decisions.follows[choice];
  return [
    t.decisions.given(said),
    ...(follows ? [follows] : []),
    ...(adoptedAs ? [t.decisions.nowAdopted({ reference: adoptedAs })] : []),
  ];
}

/** What is said to who has had a silent party asked again. */
export function remindedText(
  { reference, party, asked, askedToday, unreached }: VoiceReminded,
  t: Catalogue,
): string[] {
  const words = t.decisions.reminded;
  if (asked.length + askedToday.length + unreached.length === 0) return [words.nobody({ party })];
  return [
    ...(asked.length > 0 ? [words.asked({ reference, names: asked })] : []),
    ...(askedToday.length > 0 ? [words.askedToday({ names: askedToday })] : []),
    ...(unreached.length > 0 ? [words.unreached({ names: unreached })] : []),
  ];
}

/** The day of an instant in a decision's zone. */
export function civilDayOf(at: Date, { timeZone }: Pick<DecisionRecord, 'timeZone'>): CivilDate {
  return civilDateIn(timeZone, at);
}

/** The same, in words. */
export function dayText(at: Date, { timeZone }: Pick<DecisionRecord, 'timeZone'>, t: Catalogue): string {
  return t.date(civilDateIn(timeZone, at));
}

/** Whose position a proposed decision awaits, in words; nothing once it is settled. */
export function awaitedText({ state, approval }: DecisionRecord, t: Catalogue): string[] {
  const awaited = state === 'PROPOSED' ? awaitedParties(approval) : [];
  return awaited.length > 0 ? [t.decisions.awaited({ parties: awaited.map(({ shortName }) => shortName) })] : [];
}

/** What of a decision stands beside its text in a list: its state, who sees to it, whether it is late. */
export function listDetails(decision: DecisionRecord, today: CivilDate, t: Catalogue): string[] {
  const { state, approval, followUp, owner, dueOn } = decision;
  const follow = followUpLine(decision, t);
  const isFollowed = state === 'ADOPTED' && (owner !== null || dueOn !== null);
  return [
    t.decisions.states[state],
    ...(state === 'PROPOSED' ? [t.decisions.approval(approval)] : []),
    ...(isFollowed ? [t.decisions.followUps[followUp]] : []),
    ...(follow ? [follow] : []),
    ...(isFollowUpLate(decision, today) ? [t.decisions.late] : []),
  ];
}

/** What became of a decision since, one line a step. */
export function stepTexts({ steps, timeZone }: DecisionRecord, t: Catalogue): string[] {
  return steps.map(({ kind, at, ...step }) => t.decisions.steps[kind]({ ...step, on: civilDateIn(timeZone, at) }));
}

/** A decision in full, line by line, for a page or a letter: text, voices, proof, fingerprint. */
export function decisionLines(decision: DecisionRecord, t: Catalogue): string[] {
  const { text, approval, messages, version, timeZone } = decision;
  const words = t.decisions;
  return [
    decisionState(decision, t),
    text,
    ...approval.positions.map(
      ({ party, position }) =>
        `${party.shortName}${t.colon}${position ? positionText(position, timeZone, t) : words.waiting}`,
    ),
    ...stepTexts(decision, t),
    ...messages.map(({ authorName, at, text: said, files }) => {
      const quoted = said ? words.quote({ text: said }) : words.files({ files });
      return `${words.said({ name: authorName })}, ${localInstant(at, timeZone, t)}${t.colon}${quoted}`;
    }),
    words.fingerprint({ hash: version.hash }),
  ];
}

/** « d’accord — Gérard Tilleul (titulaire, par bouton), 3 mai 2021, 09:12 ». */
export function positionText(position: GivenPosition, timeZone: string, t: Catalogue): string {
  const { choice, personName, capacity, via, at, reason } = position;
  const words = t.decisions;
  const who = words.spoke({ person: personName, capacity: words.capacities[capacity], way: words.ways[via] ?? via });
  const why = reason ? ` — ${words.why({ reason })}` : '';
  return `${words.choices[choice]} — ${who}, ${localInstant(at, timeZone, t)}${why}`;
}

/** Whether a joint communication may be published (A8-1); null for other decisions, and while a party's position is awaited. */
export function publishable({ kind, state }: Pick<DecisionRecord, 'kind' | 'state'>, t: Catalogue): string | null {
  if (kind !== 'COMMUNICATION' || state === 'PROPOSED') return null;
  return state === 'ADOPTED' ? t.communications.publishable : t.communications.withdrawn;
}
