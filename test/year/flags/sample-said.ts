import type { Matter, Offered, Said } from '../said/said.ts';
import type { Flag } from './flag.ts';

export const offer = (act: string, payload: Offered['payload'] = {}, more: Partial<Offered> = {}): Offered => {
  return { act, payload, label: act, isMain: false, place: '', refusal: null, ...more };
};

export const matter = (text: string, ...offers: Offered[]): Matter => ({ text, offers });

export const row = (kind: string, subject: string, step: string, isPressing = false) => {
  return { id: `${kind} ${subject} ${step}`, kind, subject, step, isPressing };
};

/** A message of nine on Monday 8 March 2021 to Denise, about so many days before a date. */
export const said = (more: Partial<Said> = {}, step = '30'): Said => ({
  ...{ at: new Date('2021-03-08T08:00:00Z'), on: '2021-03-08', hour: 9, isDayOff: false, way: 'chat' },
  ...{ to: 'Denise', personId: 'denise', isOfRoster: true, message: null },
  ...{ rows: [row('due', 'sheet:1', step)], matters: [] },
  ...more,
});

export const faults = (flags: Flag[]) => flags.map(({ fault }) => fault);
