import type { KnownBlock } from '@slack/types';
import type { PartyPresence } from '../../domain/meetings/count-presences.ts';
import type { MeetingAnswer } from '../../domain/meetings/describe-meeting.ts';
import type { MeetingFacts } from '../../domain/meetings/meeting-facts.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { agendaLines, hourOf } from '../../i18n/meeting-text.ts';
import { answerButtons } from './answer-buttons.ts';
import { actions, fields, header } from './blocks.ts';
import { documentButton, paperButtons } from './document-buttons.ts';
import { opener } from './opener.ts';
import { bold, bullets, code, type Line, lines } from './rich-text.ts';

/** `/ctg reunions`: those to come, then those that were. */
export function meetingsView(
  { toCome, past, maySteer }: { toCome: MeetingFacts[]; past: MeetingFacts[]; maySteer: boolean },
  agreement: string,
  t: Catalogue,
): KnownBlock[] {
  const all = [...toCome, ...past];
  const text = t.meetings.buttons.plan;
  return [
    header(t.meetings.title),
    ...(all.length > 0 ? bullets(...all.map((meeting) => meetingLine(meeting, t))) : lines(t.meetings.none)),
    ...(maySteer ? actions([opener({ form: 'plan-meeting', args: { agreement }, text, style: 'primary' })]) : []),
  ];
}

function meetingLine(meeting: MeetingFacts, t: Catalogue): Line {
  const { reference, committee, day, minutes, place, state, convenedAt } = meeting;
  const convened = convenedAt ? t.meetings.convened : t.meetings.notConvened;
  const standing = state === 'PLANNED' ? `${t.meetings.states[state]}, ${convened}` : t.meetings.states[state];
  const when = t.meetings.when({ day, hour: hourOf(meeting), minutes });
  return [
    code(reference),
    ' ',
    bold(`${committee.shortName}, ${when}`),
    ` — ${[place, standing].filter(Boolean).join(' — ')}`,
  ];
}

/** `/ctg reunions CT-2021-S1`: the meeting's card, with what its reader may do. */
export function meetingView(answer: MeetingAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const { meeting, parties, presences, agenda, attendances, own } = answer;
  const { reference, committee, day, minutes, place, link, chair, secretariat, state, reason } = meeting;
  const words = t.meetings;
  const isConvened = attendances.length > 0;
  const absent = parties.filter(({ isRepresented }) => !isRepresented).map(({ shortName }) => shortName);
  return [
    header(`${reference} · ${committee.name}`),
    ...fields([
      [words.date, words.when({ day, hour: hourOf(meeting), minutes })],
      [words.at, [place, link].filter(Boolean).join(' · ') || '—'],
      [words.chair, chair ?? t.committees.notInText],
      [words.secretariat, secretariat ?? t.committees.notInText],
    ]),
    ...lines(bold(stateLine(answer, t)), ...(reason && state !== 'HELD' ? [reason] : [])),
    ...(presences ? [...lines(bold(t.minutes.attendance)), ...presenceBlocks(presences, t)] : []),
    ...(isConvened && !presences
      ? [
          ...lines(bold(words.answers)),
          ...bullets(...parties.map((party) => words.partyLine({ ...party, party: party.shortName }))),
          ...(absent.length > 0 && state === 'PLANNED' ? lines(words.unrepresented({ parties: absent })) : []),
        ]
      : []),
    ...(agenda.length > 0 ? [...lines(bold(words.agenda)), ...lines(...agendaLines(agenda, day, t))] : []),
    ...(own && state === 'PLANNED' ? answerButtons({ meetingId: meeting.id, own, agreement }, t) : []),
    ...steering(answer, agreement, t),
    ...documents(answer, agreement, t),
  ];
}

/** Who was there by party, and for which nobody was. */
function presenceBlocks(presences: PartyPresence[], t: Catalogue): KnownBlock[] {
  const absent = presences.filter(({ present, remote }) => present + remote === 0).map(({ party }) => party);
  return [
    ...bullets(...presences.map((presence) => t.minutes.presenceLine(presence))),
    ...(absent.length > 0 ? lines(t.minutes.toConfirm({ parties: absent })) : []),
  ];
}

function stateLine({ meeting: { state, convenedAt } }: MeetingAnswer, t: Catalogue): string {
  const said = t.meetings.states[state];
  if (state !== 'PLANNED') return said;
  return `${said}, ${convenedAt ? t.meetings.convened : t.meetings.notConvened}`;
}

/** What there is to file or to print: the convocation once an hour is known, the sheet to sign, everything at once. */
function documents({ meeting, attendances }: MeetingAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const place = { meeting: meeting.reference, agreement };
  const text = t.papers.files.ofKind({ kind: t.papers.sheet, format: t.papers.files.pdf });
  return actions([
    ...(meeting.startsAt ? paperButtons('convocation', place, t) : []),
    ...(attendances.length > 0 ? [documentButton({ paper: 'sheet', format: 'pdf' }, { ...place, text })] : []),
    documentButton({ format: 'zip' }, { ...place, text: t.papers.files.session }),
  ]);
}

function steering({ meeting, maySteer }: MeetingAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const args = { agreement, meeting: meeting.reference };
  if (!maySteer || meeting.state === 'CANCELLED') return [];
  if (meeting.state === 'HELD') return actions([opener({ form: 'write-note', args, text: t.minutes.note })]);
  const words = t.meetings.buttons;
  return actions([
    ...(meeting.convenedAt ? [] : [opener({ form: 'convene', args, text: words.convene, style: 'primary' })]),
    opener({ form: 'hold-meeting', args, text: t.minutes.hold }),
    opener({ form: 'move-meeting', args, text: words.move }),
    opener({ form: 'cancel-meeting', args, text: words.cancel, style: 'danger' }),
  ]);
}
