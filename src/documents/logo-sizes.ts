import { BODY_WIDTH, LOGO_HEIGHT } from './look.ts';

export const LOGO_GAP = 18;

/** The logos' sizes in points, side by side on one line of the page, in their own proportions. */
export function logoSizes(logos: { width: number; height: number }[]): { width: number; height: number }[] {
  const widest = (BODY_WIDTH - LOGO_GAP * (logos.length - 1)) / logos.length;
  return logos.map(({ width, height }) => {
    const [across, down] = width > 0 && height > 0 ? [width, height] : [1, 1];
    const scale = Math.min(LOGO_HEIGHT / down, widest / across);
    return { width: across * scale, height: down * scale };
  });
}
