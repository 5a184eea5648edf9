import { coordinator } from '../people/access.ts';

/** Who may have something said again. */
export const deliveryRights = {
  resend: coordinator,
};
