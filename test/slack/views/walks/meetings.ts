import { agendaView } from '../../../../src/slack/views/agenda-view.ts';
import { meetingCard, meetingsView, meetingView } from '../../../../src/slack/views/meetings-view.ts';
import { agendaAnswer, meeting, meetingAnswer, overview } from '../samples/meetings.ts';
import { AGREEMENT as agreement, TODAY as today } from '../samples/names.ts';
import { SHORT } from '../samples/size.ts';
import { walkView } from '../walk-view.ts';

const states = ['PLANNED', 'HELD', 'CANCELLED'] as const;

export const meetingWalks = [
  walkView(meetingsView, (size, t) => [
    {
      ...{ toCome: size.many(() => meeting(size)), past: size.many(() => meeting(size)), maySteer: size.may },
      polls: size.few(() => ({ committee: size.key(SHORT), slots: 3, closesOn: today, isOpen: size.may })),
    },
    agreement,
    t,
  ]),
  ...states.flatMap((state) => [
    walkView(meetingView, (size, t) => [meetingAnswer(size, state), { agreement, today }, t], { as: state }),
    walkView(meetingCard, (size, t) => [overview(size, state), agreement, t], { as: state }),
  ]),
  walkView(agendaView, (size, t) => [agendaAnswer(size), agreement, t]),
];
