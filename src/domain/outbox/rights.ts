import { UserError } from '../../errors.ts';
import type { Due } from '../dues/due.ts';
import { isCoordinator, stewards } from '../people/access.ts';
import type { PlainRight } from '../viewer/right.ts';

/** Those of whom something due is asked, and who coordinates. */
const asked: PlainRight<[due: Due]> = {
  may: (viewer, { ask }) => isCoordinator(viewer) || ask.of.some((id) => id === viewer.person?.id),
  refusal: () => new UserError('notAsked'),
};

/** Who may close what is late, and acknowledge what an office finds open. */
export const dueRights = {
  settle: stewards,
  acknowledge: asked,
};
