import type { CivilDate } from '../time/civil-date.ts';
import type { DueScope } from './due-scope.ts';

/** Who is told of something due, as far as it says what they may do about it. */
export interface DueReader {
  /** Person id. */
  id: string;
  /** Of the secretariat in charge, or a coordinator while it has nobody. */
  isSteward: boolean;
  isCoordinator: boolean;
  /** They may record decisions: the above, and whoever sits for the party that holds the secretariat. */
  isRecorder: boolean;
}

/** A person as a reader of what is due, in the offices that they hold on that day. */
export function dueReader(id: string, { offices }: Pick<DueScope, 'offices'>, today: CivilDate): DueReader {
  const isCoordinator = offices.coordinators(today).includes(id);
  const isSteward = isCoordinator || offices.stewards(today).includes(id);
  return { id, isCoordinator, isSteward, isRecorder: isSteward || offices.recorders(today).includes(id) };
}
