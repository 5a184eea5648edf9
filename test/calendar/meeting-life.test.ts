import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../src/calendar/calendar-event.ts';
import { calendarFile, cancellation, invitation } from '../../src/calendar/write-calendar.ts';
import { attendee, meetingEvent } from '../support/meeting-event.ts';
import { eventOf, openCalendar, readWithIcalJs, readWithNodeIcal, textOf } from '../support/read-calendar.ts';

const people = ['mailto:zoe@ville.example', 'mailto:jean@ville.example', 'mailto:ines@ville.example'];

/** What a calendar program goes by. */
function gist(file: { content: string }) {
  const event = eventOf(file);
  return {
    method: textOf(openCalendar(file), 'method'),
    uid: textOf(event, 'uid'),
    sequence: event.getFirstPropertyValue('sequence'),
    stamp: textOf(event, 'dtstamp'),
    status: textOf(event, 'status'),
    start: textOf(event, 'dtstart'),
    alarms: event.getAllSubcomponents('valarm').length,
  };
}

function attendeesOf(file: { content: string }): (string | undefined)[][] {
  const parameters = ['cn', 'role', 'partstat', 'rsvp', 'cutype'];
  return eventOf(file)
    .getAllProperties('attendee')
    .map((one) => [String(one.getFirstValue()), ...parameters.map((name) => one.getFirstParameter(name) || undefined)]);
}

const convened = meetingEvent();
const moved: CalendarEvent = {
  ...convened,
  sequence: 1,
  revisedAt: new Date('2021-02-20T08:00:00Z'),
  startsAt: new Date('2021-03-25T13:00:00Z'),
};
const cancelled: CalendarEvent = {
  ...moved,
  sequence: 2,
  revisedAt: new Date('2021-03-01T08:00:00Z'),
  status: 'CANCELLED',
};

describe('a meeting in people’s calendars', () => {
  it('is asked for, moved and struck out: one UID, a SEQUENCE that grows, the moment of each revision', () => {
    const uid = convened.uid;
    expect([invitation(convened), invitation(moved), cancellation(cancelled)].map(gist)).toEqual([
      {
        ...{ method: 'REQUEST', uid, sequence: 0, stamp: '2021-02-01T10:00:00Z', status: 'CONFIRMED' },
        ...{ start: '2021-03-18T14:00:00', alarms: 1 },
      },
      {
        ...{ method: 'REQUEST', uid, sequence: 1, stamp: '2021-02-20T08:00:00Z', status: 'CONFIRMED' },
        ...{ start: '2021-03-25T14:00:00', alarms: 1 },
      },
      {
        ...{ method: 'CANCEL', uid, sequence: 2, stamp: '2021-03-01T08:00:00Z', status: 'CANCELLED' },
        ...{ start: '2021-03-25T14:00:00', alarms: 0 },
      },
    ]);
  });

  it('names everybody in each invitation: who chairs, who may come, who has answered, and asks all to', () => {
    const asked = ['TRUE', 'INDIVIDUAL'];
    expect(attendeesOf(invitation(convened))).toEqual([
      [people[0], 'Zoé Œillet', 'CHAIR', 'ACCEPTED', ...asked],
      [people[1], 'Jean-Noël Dûment', 'REQ-PARTICIPANT', 'NEEDS-ACTION', ...asked],
      [people[2], 'Inès Lefèvre', 'OPT-PARTICIPANT', 'DECLINED', ...asked],
    ]);
    expect(eventOf(invitation(convened)).getFirstProperty('organizer')?.toICALString()).toBe(
      'ORGANIZER;CN=CTG Issoire:mailto:ctg@agglo.example',
    );
  });

  it('rings once, a day before', () => {
    const [alarm] = eventOf(invitation(convened)).getAllSubcomponents('valarm');
    expect(alarm && [textOf(alarm, 'action'), textOf(alarm, 'trigger')]).toEqual(['DISPLAY', '-P1D']);
  });

  it('is struck out for all by a CANCEL that names all, whatever the status given, and asks nothing', () => {
    for (const file of [cancellation(cancelled), cancellation(moved)]) {
      expect(attendeesOf(file).map(([address, , , , rsvp]) => [address, rsvp])).toEqual(
        people.map((one) => [one, undefined]),
      );
      expect(gist(file)).toMatchObject({ method: 'CANCEL', status: 'CANCELLED' });
    }
  });

  it('is struck out for one person alone, though the list has already lost them', () => {
    expect(attendeesOf(cancellation(moved, 'JEAN@ville.example')).map(([address, name]) => [address, name])).toEqual([
      ['mailto:JEAN@ville.example', 'Jean-Noël Dûment'],
    ]);
    const gone = cancellation(moved, 'gone@ville.example');
    expect(attendeesOf(gone).map(([address]) => address)).toEqual(['mailto:gone@ville.example']);
    expect(gist(gone)).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', uid: moved.uid, sequence: 1 });
  });

  it('is never requested once cancelled: it would stay in calendars', () => {
    expect(() => invitation(cancelled)).toThrow('cancelled');
  });

  it('is shown in Slack by a file that asks nobody and names nobody, under the same UID', () => {
    const file = calendarFile(convened);
    expect(gist(file)).toMatchObject({ method: 'PUBLISH', uid: convened.uid, alarms: 0 });
    expect(file.content).not.toContain('ville.example');
    expect(file.filename).toBe('2021-03-18 Comité de pilotage.ics');
  });

  it('is carried with the method of its text', () => {
    const files = [invitation(convened), cancellation(moved), calendarFile(convened)];
    expect(files.map((file) => textOf(openCalendar(file), 'method'))).toEqual(files.map(({ method }) => method));
  });

  it('is written in the same bytes from the same data', () => {
    expect(invitation(meetingEvent())).toEqual(invitation(meetingEvent()));
    expect(cancellation(meetingEvent(), 'a@b.example')).toEqual(cancellation(meetingEvent(), 'a@b.example'));
  });

  it('says the same to a second reader', () => {
    const files = [invitation(convened), invitation(moved), cancellation(cancelled), calendarFile(convened)];
    for (const file of files) expect(readWithNodeIcal(file)).toEqual(readWithIcalJs(file));
  });

  it('never repeats', () => {
    const repeating = ['rrule', 'rdate', 'exdate', 'recurrence-id'];
    expect(repeating.filter((name) => eventOf(invitation(convened)).hasProperty(name))).toEqual([]);
  });

  it('knows people by their address: those who share one are one line, and accept when all do', () => {
    const shared = { address: 'Mairie@ville.example' };
    const couple = [
      attendee('Ana', { ...shared, isOptional: true, answer: 'accepted' }),
      attendee('Luc', { address: 'mairie@ville.example ', isChair: true, answer: 'accepted' }),
    ];
    const accepted = [['mailto:Mairie@ville.example', 'Ana, Luc', 'CHAIR', 'ACCEPTED', 'TRUE', 'INDIVIDUAL']];
    expect(attendeesOf(invitation(meetingEvent({ attendees: couple })))).toEqual(accepted);
    const undecided = [...couple, attendee('Max', { ...shared, answer: 'declined' })];
    expect(attendeesOf(invitation(meetingEvent({ attendees: undecided })))[0]?.[3]).toBe('NEEDS-ACTION');
  });
});
