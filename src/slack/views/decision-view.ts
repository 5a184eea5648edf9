import type { KnownBlock } from '@slack/types';
import { decisionVoiceOffers } from '../../acts/offers/decision-offers.ts';
import { extractOffers } from '../../acts/offers/document-offers.ts';
import { offerAnswer } from '../../acts/offers/offer.ts';
import type { DecisionRecord } from '../../domain/decisions/decision-record.ts';
import type { DecisionAnswer } from '../../domain/decisions/describe-decision.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import {
  awaitedText,
  civilDayOf,
  dayText,
  decisionState,
  endedText,
  publishable,
  stepTexts,
} from '../../presenters/decision-presenter.ts';
import { decisionReaders } from '../../presenters/readers-presenter.ts';
import { actRows } from './act-button.ts';
import { context, fields, header } from './blocks.ts';
import { decisionButtons } from './decision-buttons.ts';
import { proofBlocks } from './proof-blocks.ts';
import { bold, bullets, code, instant, italic, type Line, lines, link } from './rich-text.ts';

/** `/ctg decision COPIL-2021-01`: text, voices, chain, proof, and what its reader may do (X3-20). */
export function decisionView(answer: DecisionAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const { decision } = answer;
  const { committee, reference } = decision;
  return [
    header(`${reference} · ${committee.name}`),
    ...decisionHead(decision, t),
    ...facts(decision, t),
    ...voiceLines(decision, t),
    ...chain(decision, t),
    ...steps(decision, t),
    ...proofBlocks(decision, t),
    context(t.decisions.visibleTo({ who: decisionReaders(decision, t) })),
    ...decisionButtons(answer, agreement, t),
    ...actRows(extractOffers({ decision: reference }, t), agreement),
  ];
}

/** The same for a channel: the text, where the parties stand, and a button a party for whoever holds its voice. */
export function decisionCard(
  { decision, isReserved }: { decision: DecisionRecord; isReserved: boolean },
  agreement: string,
  t: Catalogue,
): KnownBlock[] {
  const isOpen = decision.state === 'PROPOSED';
  const body = isReserved
    ? [...lines(bold(decisionState(decision, t)), italic(t.decisions.reservedCard))]
    : decisionHead(decision, t);
  return [
    ...body,
    ...(isReserved ? [] : voiceLines(decision, t)),
    ...actRows(
      [...(isOpen ? decisionVoiceOffers(decision, t) : []), offerAnswer('decision', decision.reference, t)],
      agreement,
    ),
  ];
}

function decisionHead(decision: DecisionRecord, t: Catalogue): KnownBlock[] {
  const { text, isContraryToCog, cogNote, corrects, correctedBy, reference } = decision;
  const mayPublish = publishable(decision, t);
  const was =
    decision.draftReference === reference ? [] : [t.decisions.draftWas({ reference: decision.draftReference })];
  return [
    ...lines(bold(decisionState(decision, t)), ...was.map(italic), ...(mayPublish ? [bold(mayPublish)] : [])),
    ...lines(text),
    ...(isContraryToCog ? lines(bold(t.decisions.cog({ note: cogNote ?? '' }))) : []),
    ...endedText(decision, t).flatMap((text) => lines(text)),
    ...(corrects ? lines(t.decisions.corrects({ reference: corrects })) : []),
    ...(correctedBy.length > 0 ? lines(bold(t.decisions.correctedBy({ references: correctedBy }))) : []),
  ];
}

function facts(decision: DecisionRecord, t: Catalogue): KnownBlock[] {
  const { kind, committee, recordedBy, recordedAt, owner, dueOn, followUp, state } = decision;
  const words = t.decisions.facts;
  return fields([
    [words.kind, t.decisions.kinds[kind]],
    [words.place, committee.shortName],
    [words.recorded, t.decisions.by({ name: recordedBy, on: civilDayOf(recordedAt, decision) })],
    [words.owner, owner?.name ?? t.decisions.noOwner],
    ...(dueOn ? [[words.dueOn, t.date(dueOn)] as [string, string]] : []),
    ...(state === 'ADOPTED' ? [[words.followUp, t.decisions.followUps[followUp]] as [string, string]] : []),
  ]);
}

/** One line a party, then what was said of former wordings and no longer counts. */
function voiceLines(decision: DecisionRecord, t: Catalogue): KnownBlock[] {
  const { approval, said, version } = decision;
  const words = t.decisions;
  const given = approval.positions.map(({ party, position }): Line => {
    if (!position) return [bold(party.shortName), `${t.colon}${words.waiting}`];
    const { choice, personName, capacity, via, at, reason } = position;
    const who = words.spoke({ person: personName, capacity: words.capacities[capacity], way: words.ways[via] ?? via });
    return [
      bold(party.shortName),
      `${t.colon}${words.choices[choice]} — ${who}, `,
      instant(at, dayText(at, decision, t)),
      ...(reason ? [` — ${words.why({ reason })}`] : []),
    ];
  });
  const voided = said
    .filter(({ versionNumber }) => versionNumber < version.number)
    .map(({ party, personName, choice, versionNumber }): Line => {
      const detail = { party, person: personName, choice: words.choices[choice], number: versionNumber };
      return [italic(words.voided(detail))];
    });
  const wording = version.number > 1 ? lines(italic(words.wordings({ ...version, by: version.writtenBy }))) : [];
  return [
    ...lines(bold(`${words.voices}, ${words.approval(approval)}`)),
    ...bullets(...given, ...voided),
    ...wording,
    ...awaitedText(decision, t).flatMap((text) => lines(text)),
  ];
}

/** Objective → indicator → sheet → decision → meeting → thread: what it concerns, and where it was taken (X3-20). */
function chain({ objectives, indicators, sheets, meeting, messages }: DecisionRecord, t: Catalogue): KnownBlock[] {
  const source = messages.find(({ isSource }) => isSource);
  const thread: Line[] = source?.permalink ? [[link(source.permalink, t.decisions.fromThread)]] : [];
  const rows: Line[] = [
    ...objectives.map(({ code: each, label }): Line => [code(each), ` ${label}`]),
    ...indicators.map((each): Line => [code(each.code), ` ${each.label}`, ...serves(each.objective)]),
    ...sheets.map(({ reference, title, objective }): Line => [code(reference), ` ${title}`, ...serves(objective)]),
    ...(meeting ? [t.decisions.fromMeeting({ reference: meeting.reference, on: meeting.day })] : []),
    ...thread,
  ];
  return rows.length > 0 ? [...lines(bold(t.decisions.chain)), ...bullets(...rows)] : [];
}

/** The objective that something serves, after its name. */
function serves(objective: string | null): string[] {
  return objective ? [` (${objective})`] : [];
}

function steps(decision: DecisionRecord, t: Catalogue): KnownBlock[] {
  const rows = stepTexts(decision, t);
  return rows.length > 0 ? [...lines(bold(t.decisions.facts.followUp)), ...bullets(...rows)] : [];
}
