import { recordMeeting } from '../../../src/domain/meetings/record-meeting.ts';
import type { Step } from '../issoire-town.ts';
import { step } from './step.ts';

/** Claire records a meeting of a committee that nobody had planned here, on a day that has come. */
export const recordedAsHeld = (committee: string, on: string, place: string): Step =>
  step(`recorded as held ${committee} ${on} ${place}`, async ({ deps, viewer }) => {
    await recordMeeting(await viewer('U0CLAIRE01'), { committee, on, place }, deps);
  });
