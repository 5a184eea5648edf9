import type { Weight } from '../pdf/typeface.ts';

/** Text on one line; `x` is its start, its middle or its end, `y` its baseline, `width` what it measures. */
export interface Label {
  kind: 'label';
  x: number;
  y: number;
  text: string;
  size: number;
  weight: Weight;
  fill: string;
  anchor: 'start' | 'middle' | 'end';
  width: number;
}

export interface Box {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string;
  stroke?: string | undefined;
  /** Told without colour. */
  isHatched?: boolean | undefined;
}

export interface Diamond {
  kind: 'diamond';
  x: number;
  y: number;
  radius: number;
  fill: string;
  stroke: string;
}

export interface Stroke {
  kind: 'stroke';
  from: { x: number; y: number };
  to: { x: number; y: number };
  colour: string;
  thickness: number;
  isDashed?: boolean | undefined;
}

export type Shape = Label | Box | Diamond | Stroke;

/** A picture in pixels, its shapes from the back to the front. */
export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}

/** A drawing, with what it shows in words for who does not see it. */
export interface Picture {
  drawing: Drawing;
  altText: string;
}
