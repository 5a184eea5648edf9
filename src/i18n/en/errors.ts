import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';

const quoted = (text: string) => `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;
const names = (items: string[]) => items.map(quoted).join(', ');

export const errors: Catalogue['errors'] = {
  usage: ({ usage }) => `I did not understand the end of this command. It is written: ${usage}`,
  commandUnknown: ({ given, nearest }) =>
    `I do not know ${quoted(given)}. ${nearest.length > 0 ? `Did you mean ${nearest.map((name) => `/ctg ${name}`).join(' or ')}? ` : ''}The list: /ctg help`,
  agreementUnknown: ({ given, known }) =>
    `You are not in the roster of an agreement ${quoted(given)}.${known.length > 0 ? ` Yours: ${names(known)}.` : ''}`,
  agreementAmbiguous: ({ codes }) =>
    `You take part in several agreements. Add the one you want at the end, for example agreement:${codes[0]} (${codes.join(', ')}), or type the command in its channel.`,
  noAgreement: () => 'No agreement is loaded yet. Whoever runs the bot loads one with: npm run load -- FILE',
  notInAnyRoster: () =>
    'You are not in the roster of any agreement, and this channel is not bound to one. Ask the coordinator to link you (/ctg links).',
  rosterOnly: () =>
    'This answer is for the people of the roster (art. 12). Ask the coordinator to link your Slack account (/ctg links); who that is: /ctg coordinator',
  stewardsOnly: () =>
    'Only the coordinator and the secretariat in office may do this. Nothing was changed. Who coordinates: /ctg coordinator',
  coordinatorOnly: () => 'Only the coordinator may do this. Nothing was changed. Who coordinates: /ctg coordinator',
  partyUnknown: ({ given, known }) => `No party is called ${quoted(given)}. The signatory parties: ${names(known)}.`,
  committeeUnknown: ({ given, known }) => `No committee is called ${quoted(given)}. The committees: ${names(known)}.`,
  axisUnknown: ({ given, known }) => `${quoted(given)} does not name one axis. The axes: ${names(known)}.`,
  objectiveUnknown: ({ given }) => `No objective answers to ${quoted(given)}. The list with the codes: /ctg objectives`,
  documentUnknown: ({ given }) => `No document answers to ${quoted(given)}. The register: /ctg documents`,
  settingUnknown: ({ given }) => `There is no setting ${quoted(given)}. The list: /ctg settings`,
  settingValue: ({ key }) =>
    `This value does not fit the setting ${quoted(key)}. Choose one of the list, or a whole number.`,
  alreadyDone: () => 'This request was already saved; it was not saved twice.',
  gone: () => 'This item no longer exists, or is not of this agreement. Open the form again.',
  required: () => 'To be filled in.',
  tooLong: ({ most }) => `Too long: ${most} characters at most.`,
  email: ({ given }) => `${quoted(given)} is not an e-mail address. Example: first.last@town.fr`,
  date: ({ given }) => `${quoted(given)} is not a date. Write it 2021-03-01 or 01/03/2021.`,
  datePast: ({ given }) => `${englishDate(given)} is past. Choose today or a date to come.`,
  endsBeforeStart: () => 'The end must be on the day of the start, or after it.',
  alreadyMember: ({ name }) => `${name} already holds this seat on that date.`,
  representsSelf: () => 'Nobody can represent themselves.',
  personOrName: () => 'Choose somebody of the roster, or write the name of a new person.',
  personNotLinked: () =>
    'This Slack account is linked to nobody of the roster. Link it first with /ctg links, then try again.',
  slackUserTaken: ({ name }) => `This Slack account is already ${name}’s.`,
  channelTaken: () => 'This channel is already bound to another agreement. Its coordinator must detach it first.',
  channelNotBound: () => 'This channel is not bound to this agreement.',
  correctionSame: () => 'The wording is the same: nothing to correct.',
  turnSame: ({ party }) => `This turn is already ${party}’s.`,
  dateToCome: ({ given }) => `${englishDate(given)} has not come yet: only what took place is recorded.`,
  beforeTerm: ({ given }) => `${englishDate(given)} is before the agreement came into force.`,
  meetingKnown: ({ committee, on }) =>
    `A meeting of this committee (${committee}) is already recorded on ${englishDate(on)}.`,
  noMeeting: () => 'No meeting is recorded.',
  renewalKnown: ({ party }) => `The renewal decision of ${party} is already recorded.`,
  reachImpossible: ({ via }) =>
    via === 'SLACK'
      ? 'Your Slack account is not linked: ask the coordinator (/ctg links).'
      : 'I do not know your e-mail address: give it to the coordinator.',
  linkInvalid: () => 'This link is not valid. Take it whole from the e-mail you got, without changing anything.',
  linkExpired: () => 'This link is no longer valid: it has expired. The next e-mail will hold a new one.',
  ownEyesOnly: () => 'This answer is for your eyes only: type the command again without “public”.',
  meetingUnknown: ({ given, known }) =>
    `No meeting is called ${quoted(given)}.${known.length > 0 ? ` The latest: ${known.join(', ')}.` : ''} The list: /ctg meetings`,
  meetingOver: ({ reference }) => `Meeting ${reference} was held or cancelled: it no longer changes.`,
  meetingNotConvened: ({ reference }) => `Meeting ${reference} is not convened yet.`,
  meetingConvened: ({ reference }) => `Meeting ${reference} is already convened.`,
  meetingNoHour: ({ reference }) => `Meeting ${reference} has no hour: give it first.`,
  meetingToCome: ({ on }) => `The meeting is on ${englishDate(on)}: it has not taken place yet.`,
  meetingLength: () => 'A length between 15 minutes and 12 hours.',
  placeOrLink: () => 'Give a place, or a link to meet remotely.',
  link: () => 'A link that begins with https://',
  notInvited: () => 'You are not invited to this meeting. Nothing was changed.',
  pointUnknown: () => 'This point is no longer on the agenda.',
  nothingChanged: () => 'Nothing changes: give another date, hour, length or place.',
  arrivedTwice: ({ position }) =>
    `Somebody of this list is noted already as arrived at point ${position}. Leave them in one only.`,
  pointLength: () => 'A length between 1 and 600 minutes, or nothing.',
  chairOnly: () => 'Accepting or refusing a point is for the chair and the secretariat. Nothing was changed.',
  noMeetingPlanned: () => 'No meeting is planned. The list: /ctg meetings',
  meetingNotHeld: ({ reference }) =>
    `Meeting ${reference} was not held yet: /ctg meeting ${reference}, then “Meeting held”.`,
  minutesSame: ({ number }) => `Nothing has changed since version ${number}, already circulated.`,
  minutesReplaced: () => 'A newer version was circulated: that is the one to approve.',
  minutesNotCirculated: ({ reference }) => `The minutes of ${reference} are not circulated yet.`,
  noVoice: () => 'You hold the voice of no party: approval is for those who do. Nothing was changed.',
  tooNearToPutOff: ({ on }) => `The due date of ${englishDate(on)} is too near to be put off.`,
  notYourReminder: () => 'This reminder was for somebody else. Nothing was changed.',
  fileTooLarge: ({ file, megabytes }) =>
    `${quoted(file)} is too large: ${megabytes < 1 ? `${megabytes * 1024} kB` : `${megabytes} MB`} at most. Nothing was saved.`,
  calendarTooLong: ({ file, most }) => `${quoted(file)} holds too many events: ${most} at most. Nothing was saved.`,
  notACalendar: ({ file }) =>
    `${quoted(file)} is not a calendar that I can read. Download the .ics file again and send it as it is. Nothing was saved.`,
  calendarEmpty: ({ file }) => `${quoted(file)} holds no holiday that I can read. Nothing was saved.`,
  fileNotForMe: ({ file }) =>
    `I do not know what to do with ${quoted(file)}. I read calendars (.ics) here: /ctg days, and logos, sent with the word “logo” and the party’s name: /ctg parties logo`,
  oneLogo: () => 'Send one picture at a time, with the word “logo” and the party’s name. Nothing was saved.',
  pictureUnknown: ({ file }) =>
    `${quoted(file)} is no PNG or JPEG picture that I can print. Save it again as PNG and send it again. Nothing was saved.`,
  pictureSize: ({ file, width, height, least, most }) =>
    `${quoted(file)} measures ${width} × ${height} pixels: each side takes from ${least} to ${most}, 4 million in all at most. Nothing was saved.`,
  logoNone: ({ party }) => `${party} has no logo: nothing to take away.`,
  fileGone: () => 'This file is no longer in Slack. Send it again.',
  fileRefused: ({ file }) =>
    `Slack did not give me ${quoted(file)}. Whoever runs the bot must reinstall the app with the files:read scope. Nothing was saved.`,
  dayKnown: ({ on }) => `${englishDate(on)} is already a public holiday.`,
  formNeedsButton: () => 'This form no longer exists. Type the command again.',
};
