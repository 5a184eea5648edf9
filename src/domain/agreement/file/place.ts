/** Where something stands in a file: keys and indexes, from the top. */
export type Place = readonly PropertyKey[];

/** A place as people read it, e.g. `committees[1].seatRules[3].parties`. */
export function placeText(place: Place): string {
  const text = place.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text.replace(/^\./, '') || 'the file';
}
