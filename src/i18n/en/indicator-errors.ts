import type { Catalogue } from '../catalogue.ts';
import type { indicatorErrors as french } from '../fr/indicator-errors.ts';

const quoted = (text: string) => `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;

export const indicatorErrors: Pick<Catalogue['errors'], keyof typeof french> = {
  indicatorUnknown: ({ given }) => `No indicator answers to ${quoted(given)}, or it is not open to you.`,
  indicatorFollowersOnly: ({ code }) =>
    `The readings of ${code} are said by who follows one of its sheets, the secretariat in charge and the coordination. Nothing was changed.`,
  figure: () => 'Write a number, four decimals at most, for example: 1250.5. “12,500” can be read in two ways.',
};
