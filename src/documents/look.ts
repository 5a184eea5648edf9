/** Sizes in points (1/72 inch) and colours, the same for both kinds of document. */
const CENTIMETRE = 72 / 2.54;

export const A4 = { width: 21 * CENTIMETRE, height: 29.7 * CENTIMETRE };
export const MARGIN = 2.5 * CENTIMETRE;
export const BODY_WIDTH = A4.width - 2 * MARGIN;
/** The upper and lower edges of the body, counted from the top of the page. */
export const TOP = MARGIN;
export const BOTTOM = A4.height - MARGIN;

export const SIZES = {
  title: 19,
  subtitle: 11.5,
  heading1: 13.5,
  heading2: 11.5,
  body: 10.5,
  cell: 9.5,
  small: 8.5,
  draftMark: 12,
};

/** Height of a line as a multiple of the letters' size. */
export const LEADING = 1.3;

export const COLOURS = {
  ink: '#1A1A1A',
  heading: '#1F3A5F',
  quiet: '#4F5965',
  rule: '#8A97A6',
  shade: '#E9EEF4',
  draftMark: '#A61E1E',
};

export const CELL_PADDING = { x: 5, y: 3.5 };
/** Room to sign in, under a name. */
export const SIGNATURE_HEIGHT = 62;
export const LOGO_HEIGHT = 1.6 * CENTIMETRE;
/** Share of the width that the labels take at the head of the document. */
export const FACT_WIDTHS = [24, 76];
