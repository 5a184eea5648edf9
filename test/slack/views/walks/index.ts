import type { ViewWalk } from '../walk-view.ts';
import { agreementWalks } from './agreement.ts';
import { committeeWalks } from './committees.ts';
import { decisionWalks } from './decisions.ts';
import { meetingWalks } from './meetings.ts';
import { minutesWalks } from './minutes.ts';
import { noticeWalks } from './notices.ts';
import { ownWorkWalks } from './own-work.ts';
import { planWalks } from './plan.ts';

/** Every view with what it is drawn of; those that people see most come first. */
export const walks: ViewWalk[] = [
  ...ownWorkWalks,
  ...noticeWalks,
  ...decisionWalks,
  ...planWalks,
  ...meetingWalks,
  ...minutesWalks,
  ...committeeWalks,
  ...agreementWalks,
];
