import { decisionsAndPeople } from './decisions-and-people.ts';
import { planOfTheYear } from './plan-of-the-year.ts';
import type { Scene } from './scene.ts';
import { steeringCommittee } from './steering-committee.ts';
import { technicalCommittee } from './technical-committee.ts';

/** What an active coordinator and a few others do of their own accord in a year, in order. */
export const activeYear: Scene[] = [
  ...decisionsAndPeople,
  ...planOfTheYear,
  ...technicalCommittee,
  ...steeringCommittee,
].toSorted((a, b) => a.at.localeCompare(b.at));
