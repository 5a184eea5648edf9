import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';
import { annualPlanErrors } from './annual-plan-errors.ts';
import { decisionErrors } from './decision-errors.ts';
import { dueErrors } from './due-forms.ts';
import { importErrors } from './import-errors.ts';
import { indicatorErrors } from './indicator-errors.ts';
import { meansErrors } from './means-errors.ts';
import { notYet } from './not-yet.ts';
import { partnerErrors } from './partners.ts';
import { renewal } from './renewal.ts';
import { reviewErrors } from './reviews.ts';
import { sheetEditErrors } from './sheet-edit-errors.ts';
import { sheetErrors } from './sheet-errors.ts';
import { spreadsheetReadingErrors } from './spreadsheet-reading-errors.ts';

const { count } = plural('en');
const { opening, of, the, verb } = partyWords('en');

const quoted = (text: string) => `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
const names = (items: string[]) => items.map(quoted).join(', ');

export const errors: Catalogue['errors'] = {
  usage: ({ usage }) => `I did not understand the end of this command. It is written: ${usage}`,
  commandUnknown: ({ given, nearest }) =>
    `I do not know ${quoted(given)}. ${nearest.length > 0 ? `Did you mean ${nearest.map((name) => `/ctg ${name}`).join(' or ')}? ` : ''}The list is in the help.`,
  notYet: ({ later }) => notYet[later],
  optionUnknown: ({ given, usage }) => `I do not know ${quoted(given)} in this command. It is written: ${usage}`,
  agreementUnknown: ({ given, known }) =>
    `You are not in the roster of an agreement ${quoted(given)}.${known.length > 0 ? ` Yours: ${names(known)}.` : ''}`,
  agreementAmbiguous: ({ codes }) =>
    `You take part in several agreements. Add the one you want at the end, for example agreement:${codes[0]} (${codes.join(', ')}), or type the command in its channel.`,
  agreementOfMessage: ({ codes }) =>
    `You take part in several agreements (${codes.join(', ')}), and this channel is linked to none: I cannot tell which one this message is about. Do it in the channel of one of them, or ask its coordinator to link this one.`,
  noAgreement: () => 'No agreement is loaded yet. Whoever runs the bot loads one with: npm run load -- FILE',
  notInAnyRoster: () =>
    'You are not in the roster of any agreement, and this channel is not bound to one. Ask its coordinator to link you.',
  rosterOnly: () =>
    'This answer is for the people of the roster (art. 12). Ask the coordinator to link your Slack account.',
  notAsked: () => 'This is not asked of you. Nothing was changed.',
  stewardsOnly: () => 'Only the coordinator and the secretariat in office may do this: ask them. Nothing was changed.',
  coordinatorOnly: () => 'Only the coordinator may do this: ask them. Nothing was changed.',
  partyUnknown: ({ given, known }) => `No party is called ${quoted(given)}. The signatory parties: ${names(known)}.`,
  committeeUnknown: ({ given, known }) => `No committee is called ${quoted(given)}. The committees: ${names(known)}.`,
  axisUnknown: ({ given, known }) => `${quoted(given)} does not name one axis. The axes: ${names(known)}.`,
  objectiveUnknown: ({ given }) =>
    `No objective answers to ${quoted(given)}: look for it in the list, where each has its code.`,
  competenceUnknown: ({ given, known }) =>
    `No competence answers to ${quoted(given)}. ${known.length > 0 ? `Those that the text names: ${names(known)}.` : 'This agreement names none.'}`,
  schemeUnknown: ({ given, known }) =>
    `No scheme answers to ${quoted(given)}. ${known.length > 0 ? `Those that the text names: ${names(known)}.` : 'This agreement names none.'}`,
  documentUnknown: ({ given }) => `No document answers to ${quoted(given)}: look for it in the register of documents.`,
  settingUnknown: ({ given }) => `There is no setting ${quoted(given)}: look for it in the list of settings.`,
  settingValue: ({ key }) =>
    `This value does not fit the setting ${quoted(key)}. Choose one of the list, or a whole number.`,
  ruleByAccord: () =>
    'This rule changes only when each party agrees (annex 3). Propose it to the parties from the list of settings.',
  alreadyDone: () => 'This request was already saved; it was not saved twice.',
  gone: () => 'This item no longer exists, or is not of this agreement. Open the form again.',
  required: () => 'To be filled in.',
  wholeNumber: () => 'A whole number.',
  hour: ({ given }) => `${quoted(given)} is not an hour. Write it 14:30.`,
  notOffered: () => 'This is no longer among the choices: choose another.',
  changedMeanwhile: ({ value, by, at }) =>
    `${by} changed this field meanwhile (${at})${value ? `; it now reads ${quoted(value)}` : ' and emptied it'}. What you typed has been kept: take theirs over, or send again to replace it.`,
  tooLong: ({ most }) => `Too long: ${count(most, 'character')} at most.`,
  email: ({ given }) => `${quoted(given)} is not an e-mail address. Example: first.last@town.fr`,
  date: ({ given }) => `${quoted(given)} is not a date. Write it 2021-03-01 or 01/03/2021.`,
  datePast: ({ given }) => `${englishDate(given)} is past. Choose today or a date to come.`,
  endsBeforeStart: () => 'The end must be on the day of the start, or after it.',
  alreadyMember: ({ name }) => `${name} already holds this seat on that date.`,
  mandateEnds: ({ name, on }) => `${name}’s mandate ends on ${englishDate(on)}: choose a day until then.`,
  representsSelf: () => 'Nobody can represent themselves.',
  personOrName: () => 'Choose somebody of the roster, or write the name of a new person.',
  personNotLinked: () => 'This Slack account is linked to nobody of the roster. Link it first, then try again.',
  slackUserTaken: ({ name }) => `This Slack account is already ${name}’s.`,
  channelTaken: () => 'This channel is already bound to another agreement. Its coordinator must detach it first.',
  channelNotBound: () => 'This channel is not bound to this agreement.',
  correctionSame: () => 'The wording is the same: nothing to correct.',
  turnSame: ({ party }) => `This turn is already ${the(party)}’s.`,
  dateToCome: ({ given }) => `${englishDate(given)} has not come yet: only what took place is recorded.`,
  beforeTerm: ({ given }) => `${englishDate(given)} is before the agreement came into force.`,
  meetingKnown: ({ committee, on }) =>
    `A meeting of this committee (${committee}) is already recorded on ${englishDate(on)}.`,
  noMeeting: () => 'No meeting is recorded.',
  renewalKnown: ({ party }) => `The renewal decision ${of(party)} is already recorded.`,
  renewalMissing: (p) =>
    `The agreement runs until ${englishDate(p.endsOn)}; the renewal that would follow is not decided: ${renewal.progress(p)} Record each decision first.`,
  renewalEndsBefore: ({ formerEnd }) => `The new term must be after the present one, ${englishDate(formerEnd)}.`,
  renewalEndsFar: ({ given, most }) =>
    `${englishDate(given)} is more than ${count(most, 'year')} after the present term: check the year.`,
  reachImpossible: ({ via }) =>
    via === 'SLACK'
      ? 'Your Slack account is not linked: ask the coordinator.'
      : 'I do not know your e-mail address: give it to the coordinator.',
  linkInvalid: () => 'This link is not valid. Take it whole from the e-mail you got, without changing anything.',
  linkExpired: () => 'This link is no longer valid: it has expired. The next e-mail will hold a new one.',
  sentTooLong: () =>
    'What you send is too long: nothing was saved. Go back to the page before, shorten your texts and send them again.',
  ownEyesOnly: () => 'This answer is for your eyes only: type the command again without “public”.',
  meetingUnknown: ({ given, known }) =>
    `No meeting is called ${quoted(given)}.${known.length > 0 ? ` The latest: ${known.join(', ')}.` : ''}`,
  meetingOver: ({ reference }) => `Meeting ${reference} was held or cancelled: it no longer changes.`,
  meetingConvened: ({ reference }) => `Meeting ${reference} is already convened.`,
  meetingNoHour: ({ reference }) => `Meeting ${reference} has no hour: give it first.`,
  meetingToCome: ({ on }) => `The meeting is on ${englishDate(on)}: it has not taken place yet.`,
  meetingLength: () => 'A length between 15 minutes and 12 hours.',
  placeOrLink: () => 'Give a place, or a link to meet remotely.',
  link: () => 'A link that begins with https://',
  onlyInChat: () => 'This is done in Slack only: no page can stand for it.',
  actGone: () => 'This button is no longer valid: open the answer or the latest message again.',
  notInvited: () => 'You are not invited to this meeting. Nothing was changed.',
  pointUnknown: () => 'This point is no longer on the agenda.',
  nothingChanged: () => 'Nothing changes: give another date, hour, length or place.',
  officesSame: () => 'Nothing changes: choose another party, or another reason.',
  arrivedTwice: ({ position }) =>
    `Somebody of this list is noted already as arrived at point ${position}. Leave them in one only.`,
  pointLength: () => 'A length between 1 and 600 minutes, or nothing.',
  chairOnly: () => 'Accepting or refusing a point is for the chair and the secretariat. Nothing was changed.',
  noMeetingPlanned: () => 'No meeting is planned.',
  messageProposed: ({ reference }) => `This message was already proposed for ${reference}; it is not proposed twice.`,
  messageWaits: ({ committee }) =>
    `This message was already proposed for the next meeting (${committee}); it is not proposed twice.`,
  noMeetingToNote: () => 'No past meeting, nor one of today, has an agenda to note this under.',
  messageNoted: ({ reference }) => `This message is already in the notes of ${reference}; it is not put there twice.`,
  notesFull: ({ left }) =>
    left > 0
      ? `The notes of this point are almost full: ${count(left, 'character')} at most here. Shorten it.`
      : 'The notes of this point are full. Choose another point, or shorten them first (“Note a point”).',
  notesMoved: () => 'Somebody has just written in the notes of this point. Send it again: nothing will be lost.',
  meetingNotHeld: ({ reference }) =>
    `Meeting ${reference} was not held yet: the secretariat records the meeting first.`,
  taskOwnerOnly: () =>
    'Only whoever sees to this task, the coordinator and the secretariat may say what becomes of it. Nothing was changed.',
  minutesContrary: ({ reference, decisions }) =>
    `The minutes of ${reference} no longer say what the register says of ${decisions.join(', ')}: reworded, refused or given up since. They must be circulated again before they are approved. Nothing was recorded.`,
  correctionJudged: () => 'This request was answered already. Nothing was changed.',
  correctionsOpen: ({ reference, corrections }) =>
    `${count(corrections.length, { one: 'correction awaits', other: 'corrections await' })} an answer before a new version of the minutes of ${reference}. Nothing was circulated. ${corrections.map(({ by, text }) => `${by}: ${quoted(text)}`).join('; ')}`,
  minutesSame: ({ number }) => `Nothing has changed since version ${number}, already circulated.`,
  minutesReplaced: ({ reference, number, latest, on }) =>
    `Version ${number} of the minutes of ${reference} was replaced by version ${latest}, circulated on ${englishDate(on)}. Nothing was recorded. Answer version ${latest}, of which an e-mail brought you the links.`,
  minutesNotCirculated: ({ reference }) => `The minutes of ${reference} are not circulated yet.`,
  minutesForParties: ({ reference }) =>
    `The minutes of ${reference} are for the signatory parties only (art. 12). To read them, ask the coordinator.`,
  minutesForCommittee: ({ reference }) =>
    `The minutes of ${reference} are for the parties, the committee’s members and those invited (art. 12). To read them, ask the coordinator.`,
  papersReserved: ({ reference }) =>
    `The agenda and papers of ${reference} are not for everybody in the roster (art. 12). To read them, ask the coordinator.`,
  minutesNotHere: ({ reference }) =>
    `The minutes of ${reference} are not public: others would read them here. Ask for them for yourself, without “public”.`,
  minutesNotApproved: () =>
    'Only minutes that all parties have approved can be readable by everybody. Nothing was changed.',
  pollSlots: ({ fewest }) => `Give at least ${count(fewest, 'date')}, or plan the meeting without a poll.`,
  pollSlotTwice: () => 'This date and hour are there already.',
  pollClosesLate: ({ first }) => `Answers must arrive before the first date, ${englishDate(first)}.`,
  pollOpen: ({ committee }) => `A poll is already open for the ${committee}. Choose its date or give it up first.`,
  pollNone: () => 'No poll of dates is open.',
  pollOver: () => 'This poll is over: your answer was not saved.',
  pollNotAsked: () => 'This poll is for those who sit in the committee. Nothing was saved.',
  tooNearToPutOff: ({ on }) => `The due date of ${englishDate(on)} is too near to be put off.`,
  notResendable: () => 'This message is not to be sent again: it arrived, waits its turn, or was sent again already.',
  notYourReminder: () => 'This reminder was for somebody else. Nothing was changed.',
  fileTooLarge: ({ file, megabytes }) =>
    `${quoted(file)} is too large: ${megabytes < 1 ? `${megabytes * 1024} kB` : `${megabytes} MB`} at most. Nothing was saved.`,
  calendarTooLong: ({ file, most }) => `${quoted(file)} holds too many events: ${most} at most. Nothing was saved.`,
  notACalendar: ({ file }) =>
    `${quoted(file)} is not a calendar that I can read. Download the .ics file again and send it as it is. Nothing was saved.`,
  calendarEmpty: ({ file }) => `${quoted(file)} holds no holiday that I can read. Nothing was saved.`,
  fileNotForMe: ({ file }) =>
    `I do not take this kind of file: ${quoted(file)}. I read spreadsheets (XLSX, CSV) here, holiday calendars (.ics), and logos, sent with the word “logo” and the party’s name.`,
  oneLogo: () => 'Send one picture at a time, with the word “logo” and the party’s name. Nothing was saved.',
  pictureUnknown: ({ file }) =>
    `${quoted(file)} is no PNG or JPEG picture that I can print. Save it again as PNG and send it again. Nothing was saved.`,
  pictureSize: ({ file, width, height, least, most }) =>
    `${quoted(file)} measures ${width} × ${count(height, 'pixel')}: each side takes from ${least} to ${most}, 4 million in all at most. Nothing was saved.`,
  logoNone: ({ party }) =>
    `${opening(party)} ${verb(party, { one: 'has', other: 'have' })} no logo: nothing to take away.`,
  fileGone: () => 'This file is no longer in Slack. Send it again.',
  fileSlow: ({ file }) =>
    `Slack is slow to give me ${quoted(file)}. Try again, or drop it in our direct messages. Nothing was saved.`,
  fileRefused: ({ file }) =>
    `Slack did not give me ${quoted(file)}. Whoever runs the bot must reinstall the app with the files:read scope. Nothing was saved.`,
  dayKnown: ({ on }) => `${englishDate(on)} is already a public holiday.`,
  searchEmpty: () => 'Say what you are looking for, for instance: search leisure centre',
  windowLate: () => 'The window could not open in time: too much was asked at once. Nothing was changed. Try again.',
  formNeedsButton: () => 'This form no longer exists. Type the command again.',
  ...decisionErrors,
  ...sheetErrors,
  ...reviewErrors,
  ...partnerErrors,
  ...sheetEditErrors,
  ...spreadsheetReadingErrors,
  ...meansErrors,
  ...indicatorErrors,
  ...dueErrors,
  ...importErrors,
  ...annualPlanErrors,
};
