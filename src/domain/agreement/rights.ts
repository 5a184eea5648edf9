import { recorders } from '../decisions/recorders.ts';
import { coordinator, stewards } from '../people/access.ts';

/** Who may change the agreement’s own rules, days and acts. */
export const agreementRights = {
  changeSetting: coordinator,
  /** An operating rule is each party’s to change: it is proposed. */
  proposeRule: recorders,
  addClosedDay: coordinator,
  removeClosedDays: coordinator,
  importHolidays: coordinator,
  recordRenewal: stewards,
  renew: stewards,
};
