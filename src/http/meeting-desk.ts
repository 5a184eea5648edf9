import { answerMeeting, type GivenAnswer } from '../domain/convocation/answer-meeting.ts';
import { listStandIns } from '../domain/convocation/list-stand-ins.ts';
import type { Deps } from '../domain/deps.ts';
import { describeMeeting } from '../domain/planning/describe-meeting.ts';
import type { MeetingPurpose } from '../domain/signed-links/link-purpose.ts';
import { UserError } from '../errors.ts';
import { hourOf } from '../presenters/meeting-presenter.ts';
import type { LinkAnswer, LinkQuestion } from './link-desk.ts';
import type { OpenedLink } from './opened-link.ts';

const ANSWERS: Record<MeetingPurpose, GivenAnswer> = {
  present: 'PRESENT',
  remote: 'REMOTE',
  excused: 'EXCUSED',
  represented: 'REPRESENTED',
};

/** What a convocation's link asks: to confirm one answer, and by whom one is represented. */
export async function askMeeting(
  { viewer, t, purpose, subject }: OpenedLink<MeetingPurpose>,
  deps: Deps,
): Promise<LinkQuestion> {
  const { meeting, own } = await describeMeeting(viewer, { reference: subject }, deps);
  if (!own) throw new UserError('notInvited');
  if (meeting.state !== 'PLANNED') throw new UserError('meetingOver', { reference: meeting.reference });
  const { day, minutes, committee, place, link } = meeting;
  const about = `${committee.name}, ${t.meetings.when({ day, hour: hourOf(meeting), minutes })}`;
  const question: LinkQuestion = {
    language: viewer.language,
    title: t.meetings.ask({ answer: t.meetings.answer[ANSWERS[purpose]] }),
    lines: [about, [place, link].filter(Boolean).join(' · ')],
    button: t.notices.confirm,
  };
  if (purpose !== 'represented') return question;
  const { people, isOutsideText, party, coordinators } = await listStandIns(viewer, { meetingId: meeting.id }, deps);
  const words = t.forms.standIn;
  const options = [{ text: t.forms.choose, value: '' }].concat(
    people.map(({ personId, name, jobTitle }) => ({
      text: jobTitle ? `${name} — ${jobTitle}` : name,
      value: personId,
    })),
  );
  const lines = [
    ...question.lines,
    ...(isOutsideText ? [t.meetings.outsideText({ seat: own.seat })] : []),
    ...(people.length === 0 ? [words.nobody({ party, coordinators })] : []),
  ];
  return {
    ...question,
    lines,
    ...(people.length > 0 ? { choices: [{ label: words.person, name: 'standIn', options }] } : {}),
    writing: { label: people.length > 0 ? words.otherName : words.name, name: 'standInName', isShort: true },
    instead: { text: t.meetings.buttons.excused, name: 'answer', value: 'EXCUSED' },
  };
}

/** Records the answer that a convocation's link stands for. */
export async function answerMeetingLink(
  { viewer, t, purpose, subject }: OpenedLink<MeetingPurpose>,
  given: URLSearchParams,
  deps: Deps,
): Promise<LinkAnswer> {
  const isExcused = purpose === 'represented' && given.get('answer') === 'EXCUSED';
  const input = {
    meetingId: subject,
    answer: isExcused ? 'EXCUSED' : ANSWERS[purpose],
    standInId: given.get('standIn') ?? undefined,
    standInName: given.get('standInName') ?? undefined,
  };
  const { reference, answer, outsideText, outsideRoster } = await answerMeeting(viewer, input, deps);
  const lines = [
    t.meetings.answered({ reference, answer: t.meetings.answer[answer] }),
    ...(outsideText ? [t.meetings.outsideText({ seat: outsideText })] : []),
    ...(outsideRoster ? [t.meetings.outsideRoster(outsideRoster)] : []),
    t.meetings.mayChange,
  ];
  return { language: viewer.language, title: t.notices.answered, lines };
}
