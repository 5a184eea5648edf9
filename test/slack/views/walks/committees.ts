import { calendarView } from '../../../../src/slack/views/calendar-view.ts';
import { committeesView } from '../../../../src/slack/views/committees-view.ts';
import { guestsView } from '../../../../src/slack/views/guests-view.ts';
import { membersView } from '../../../../src/slack/views/members-view.ts';
import { referentsView } from '../../../../src/slack/views/referents-view.ts';
import { rotationView } from '../../../../src/slack/views/rotation-view.ts';
import { calendarAnswer, guest, referents, roster, rotations } from '../samples/committees.ts';
import { AGREEMENT as agreement } from '../samples/names.ts';
import { committeeSummary } from '../samples/own-work.ts';
import { NAME } from '../samples/size.ts';
import { walkView } from '../walk-view.ts';

export const committeeWalks = [
  walkView(membersView, (size, t) => [roster(size), agreement, t]),
  walkView(committeesView, (size, t) => [size.many(() => ({ ...committeeSummary(size), name: size.key(NAME) })), t]),
  walkView(
    committeesView,
    (size, t) => [
      [
        {
          ...committeeSummary(size),
          name: size.key(NAME),
          missions: size.many(() => ({ label: size.key(1000), source: size.text(NAME) })),
        },
      ],
      t,
    ],
    { as: 'one alone' },
  ),
  walkView(rotationView, (size, t) => [rotations(size), agreement, t]),
  walkView(calendarView, (size, t) => [calendarAnswer(size), agreement, t]),
  walkView(guestsView, (size, t) => [{ guests: size.many(() => guest(size)), mayInvite: size.may }, agreement, t]),
  ...(['message', 'modal'] as const).map((surface) =>
    walkView(referentsView, (size, t) => [referents(size), surface, t], {
      as: `in a ${surface}`,
      only: surface === 'message' ? 'messages' : 'windows',
    }),
  ),
];
