import type { SheetStatus } from '../../domain/sheets/sheet-record.ts';

export const WIDTH = 1600;
export const EDGE = 32;

export const INK = '#1A1A1A';
export const QUIET = '#4F5965';
export const HEADING = '#1F3A5F';
export const RULE = '#C9D1DA';
export const SHADE = '#E9EEF4';
export const WHITE = '#FFFFFF';
/** Words and edges of what is late: 6.9:1 on white. */
export const LATE = '#A61E1E';

/** Okabe and Ito's colours, told apart by colour-blind people; each bar has a dark edge, and its status in words. */
export const STATUS_FILL: Record<SheetStatus, string> = {
  PLANNED: '#C9D1DA',
  IN_PROGRESS: '#0072B2',
  PAUSED: '#E69F00',
  BLOCKED: '#D55E00',
  DONE: '#009E73',
  DROPPED: '#FFFFFF',
  TO_DISCUSS: '#CC79A7',
};

/** Letters on a status' colour, 4.5:1 at least. */
export function inkOn(status: SheetStatus): string {
  return status === 'IN_PROGRESS' ? WHITE : '#000000';
}
