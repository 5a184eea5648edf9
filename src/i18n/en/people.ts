import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';

export const people: Catalogue['people'] = {
  coordination: 'Coordination',
  noCoordinator: 'Nobody coordinates this agreement. Whoever runs the bot fills in CTG_COORDINATORS.',
  term: ({ startsOn, endsOn }) =>
    endsOn ? `from ${englishDate(startsOn)} to ${englishDate(endsOn)}` : `since ${englishDate(startsOn)}`,
  termFuture: ({ startsOn }) => `from ${englishDate(startsOn)}`,
  appointed: ({ name, from }) =>
    `${name} coordinates from ${englishDate(from)}. The rights pass on that day; the history stays.`,
  handOver: ({ usage }) => `To hand over: ${usage}`,
  accounts: 'Links',
  channels: 'Bound channels',
  noChannels: 'no channel bound',
  wholeAgreement: 'the whole agreement',
  linked: ({ number }) => `People linked to Slack: ${number}`,
  unlinked: 'Not linked yet',
  unlinkedWithEmail: ({ email }) => `reached at ${email}`,
  unlinkedWithoutEmail: 'no address: cannot be reached',
  everybodyLinked: 'everybody is linked',
  linkPerson: 'Link a person',
  bound: ({ committee }) =>
    committee ? `This channel now speaks for: ${committee}.` : 'This channel now speaks for the whole agreement.',
  unbinding: ({ committee }) =>
    committee
      ? `This channel speaks for ${committee}. Detached, it gets nothing from me any more.`
      : 'This channel speaks for the whole agreement. Detached, it gets nothing from me any more.',
  unbound: 'This channel no longer speaks for the agreement.',
  bindHere: 'A channel is bound by typing /ctg links channel in it, followed if need be by the name of a committee.',
};
