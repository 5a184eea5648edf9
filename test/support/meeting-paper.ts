import { occasionOf } from '../../src/documents/meeting-file.ts';
import { type ConvocationPaper, convocationPaper } from '../../src/documents/papers/convocation-paper.ts';
import type { AgendaLine } from '../../src/domain/meetings/load-agenda.ts';
import type { MeetingFacts } from '../../src/domain/meetings/meeting-facts.ts';

/** A steering committee of 30 March 2021, 14:00 in Paris, as plain data. */
export function sampleMeeting(differing: Partial<MeetingFacts> = {}): MeetingFacts {
  return {
    id: '0190a000-0000-7000-8000-000000000001',
    reference: 'COPIL-2021',
    state: 'PLANNED',
    committee: { id: 'c', code: 'COPIL', name: 'Comité de pilotage', shortName: 'Copil' },
    day: '2021-03-30',
    startsAt: new Date('2021-03-30T12:00:00Z'),
    minutes: 90,
    timeZone: 'Europe/Paris',
    place: 'Hôtel de ville, 1er étage',
    link: 'https://visio.example/copil',
    reason: null,
    chair: 'Ville',
    secretariat: 'Agglo',
    officeReason: null,
    uid: 'u',
    sequence: 0,
    revisedAt: new Date('2021-02-01T08:00:00Z'),
    convenedAt: new Date('2021-03-01T08:00:00Z'),
    ...differing,
  };
}

export function samplePoint(position: number, differing: Partial<AgendaLine> = {}): AgendaLine {
  const words = { title: `Point d’étape ${position}`, origin: 'added', presenter: null, papers: null, notes: '' };
  return {
    ...words,
    id: `i${position}`,
    position,
    kind: 'DISCUSSION',
    minutes: null,
    isLate: false,
    isOpen: false,
    ...differing,
  };
}

/** The convocation of that meeting, sent on 1 March with 15 days of notice. */
export function sampleConvocation(
  differing: Partial<ConvocationPaper> = {},
  meeting: MeetingFacts = sampleMeeting(),
): ReturnType<typeof convocationPaper> {
  const source = {
    meeting,
    language: 'fr' as const,
    agreement: 'AILLEURS',
    createdAt: new Date('2021-03-01T08:00:00Z'),
    logos: [],
  };
  const { day, state, reason } = meeting;
  const delay = { days: 15, counting: 'calendar' as const, deadline: '2021-03-15', isKept: true };
  return convocationPaper({
    ...occasionOf(source),
    agenda: [samplePoint(1), samplePoint(2, { papers: 'https://ville.example/étude.pdf' })],
    reserved: 0,
    ...{ day, state, reason },
    convocation: { sentOn: '2021-03-01', isUpdated: false, delay, quorum: 'none' },
    ...differing,
  });
}
