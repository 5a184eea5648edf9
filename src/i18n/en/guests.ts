import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';

export const guests: Catalogue['guests'] = {
  title: 'Resource persons',
  none: 'Nobody is proposed for a meeting to come.',
  rule: 'Invited by common accord, in an advisory capacity: they count in no agreement (art. 6).',
  invite: 'Propose somebody',
  agreed: 'every party agrees',
  acknowledged: 'has acknowledged confidentiality',
  unacknowledged: 'has not acknowledged confidentiality yet',
  unreachable: 'no address: the bot cannot reach them',
  wording: ({ name, organisation, theme, meeting }) =>
    `Invite ${name}${organisation ? ` (${organisation})` : ''}, in an advisory capacity, to meeting ${meeting.reference} (${meeting.committee}, ${englishDate(meeting.day)})${theme ? `, on “${theme}”` : ''}.`,
  secrecy:
    'What is said and exchanged in this committee is confidential: you are bound to secrecy, during and after (art. 12).',
  noted: ({ reference }) => `Noted for ${reference}: you have acknowledged confidentiality.`,
};
