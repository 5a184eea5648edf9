import type { ViewWalk } from '../walk-view.ts';
import { agreementWalks } from './agreement.ts';
import { committeeWalks } from './committees.ts';
import { decisionWalks } from './decisions.ts';
import { formWalks } from './forms.ts';
import { helpWalks } from './help.ts';
import { meetingWalks } from './meetings.ts';
import { minutesWalks } from './minutes.ts';
import { noticeWalks } from './notices.ts';
import { objectiveWalks } from './objectives.ts';
import { ownWorkWalks } from './own-work.ts';
import { partyWalks } from './parties.ts';
import { planWalks } from './plan.ts';

/** Every view with what it is drawn of; those that people see most come first. */
export const walks: ViewWalk[] = [
  ...ownWorkWalks,
  ...noticeWalks,
  ...decisionWalks,
  ...planWalks,
  ...objectiveWalks,
  ...meetingWalks,
  ...minutesWalks,
  ...committeeWalks,
  ...agreementWalks,
  ...partyWalks,
  ...formWalks,
  ...helpWalks,
];
