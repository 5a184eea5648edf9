/** Source of the days that the coordinator enters one by one; no file is called so. */
export const ENTERED_BY_HAND = 'entered by hand';
