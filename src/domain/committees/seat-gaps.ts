import type { Seat } from './load-seats.ts';

/** Seats of the line that nobody holds; a line of open number is one vacant seat while nobody sits there. */
export function vacantSeats(seat: Pick<Seat, 'isAdvisory' | 'seats'> & { holders: unknown[] }): number {
  if (seat.isAdvisory) return 0;
  return Math.max(0, (seat.seats ?? 1) - seat.holders.length);
}

/** Holders beyond the number that the text gives. */
export function excessHolders(seat: Seat): number {
  return seat.seats === null ? 0 : Math.max(0, seat.holders.length - seat.seats);
}

/** Labels of the axes that a line « en charge des axes » leaves without anybody; none when the whole line is vacant. */
export function uncoveredAxes(seat: Seat, axes: { id: string; label: string }[]): string[] {
  if (!seat.isPerAxis || seat.holders.length === 0) return [];
  return axes
    .filter((axis) => !seat.holders.some((holder) => holder.axes.some((own) => own.id === axis.id)))
    .map((axis) => axis.label);
}
