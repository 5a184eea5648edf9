import { InvalidForm, UserError } from '../../errors.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { FollowUpKind, FollowUpState } from './decision-record.ts';

/** What somebody says became of a decision, or of a task. */
export interface GivenFollowUp {
  kind: FollowUpKind;
  /** The new date, when it is put off. */
  dueOn: CivilDate | null;
  reason: string;
}

/** The same, as it is kept. */
export interface ReadFollowUp {
  kind: FollowUpKind;
  state: FollowUpState;
  /** Only when it is put off. */
  to: CivilDate | null;
  reason: string;
}

const MOST_REASON = 500;

const STATES: Record<FollowUpKind, FollowUpState> = {
  DONE: 'DONE',
  POSTPONED: 'OPEN',
  DROPPED: 'DROPPED',
  REOPENED: 'OPEN',
};

/** @throws InvalidForm without a reason or a date to come where one is due (X3-21). */
export function readFollowUp({ kind, dueOn, reason: typed }: GivenFollowUp, today: CivilDate): ReadFollowUp {
  const reason = typed.replace(/\r\n/g, '\n').trim();
  const fields: Record<string, UserError> = {};
  if (kind !== 'DONE' && reason === '') fields.reason = new UserError('required');
  if (reason.length > MOST_REASON) fields.reason = new UserError('tooLong', { most: MOST_REASON });
  if (kind === 'POSTPONED' && !dueOn) fields.dueOn = new UserError('required');
  if (kind === 'POSTPONED' && dueOn && dueOn <= today) fields.dueOn = new UserError('dayGone');
  if (Object.keys(fields).length > 0) throw new InvalidForm(fields);
  return { kind, state: STATES[kind], to: kind === 'POSTPONED' ? dueOn : null, reason };
}

/** True when nothing would change by it. */
export function isSameFollowUp(
  { state, to }: ReadFollowUp,
  stands: { followUp: FollowUpState; dueOn: CivilDate | null },
): boolean {
  return stands.followUp === state && (to === null || stands.dueOn === to);
}
