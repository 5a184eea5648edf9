import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { stewards } from '../people/access.ts';
import type { Right } from '../viewer/right.ts';
import { mayAddReading } from './indicator-access.ts';
import type { IndicatorRecord } from './indicator-record.ts';

/** The stewards, and who follows a sheet that it measures. */
const followers: Right<[indicator: IndicatorRecord, deps: Pick<Deps, 'db'>]> = {
  may: mayAddReading,
  refusal: ({ code }) => new UserError('indicatorFollowersOnly', { code }),
};

/** Who may say what is measured, and what it came to. */
export const indicatorRights = {
  create: stewards,
  change: stewards,
  addReading: followers,
};
