import { minutesView } from '../../../../src/slack/views/minutes-view.ts';
import { pollView } from '../../../../src/slack/views/poll-view.ts';
import { minutesAnswer } from '../samples/minutes.ts';
import { AGREEMENT as agreement } from '../samples/names.ts';
import { pollAnswer } from '../samples/polls.ts';
import { walkView } from '../walk-view.ts';

export const minutesWalks = [
  walkView(minutesView, (size, t) => [minutesAnswer(size), agreement, t]),
  walkView(pollView, (size, t) => [pollAnswer(size), agreement, t]),
];
