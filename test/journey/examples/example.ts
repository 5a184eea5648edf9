/** Something that is typed after `/ctg`, in both languages, and what must come back: in the answer, or in the window that opens. */
export interface Example {
  /** Where it stands in the agreement's table, or whose line of the help it is. */
  of: string;
  fr: Typed;
  en: Typed;
}

export interface Typed {
  line: string;
  /** The essence of the answer, in order. */
  holds: (string | RegExp)[];
  /** The window's button, where one opens. */
  opens?: string;
}

export function example(of: string, fr: [line: string, ...holds: (string | RegExp)[]], en: typeof fr): Example {
  const typed = ([line, ...holds]: typeof fr): Typed => ({ line, holds });
  return { of, fr: typed(fr), en: typed(en) };
}

/** The same of what opens a window, with the button that sends it. */
export function opening(
  of: string,
  fr: [line: string, button: string, ...holds: (string | RegExp)[]],
  en: typeof fr,
): Example {
  const typed = ([line, opens, ...holds]: typeof fr): Typed => ({ line, opens, holds });
  return { of, fr: typed(fr), en: typed(en) };
}
