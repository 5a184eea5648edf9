/** Word counts lengths in twentieths of a point… */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** …letters in half points… */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** …pictures in 96ths of an inch, and colours without « # ». */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

export function hex(colour: string): string {
  return colour.replace('#', '');
}
