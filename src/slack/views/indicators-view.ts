import type { KnownBlock } from '@slack/types';
import type { IndicatorsAnswer } from '../../domain/indicators/list-indicators.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actions, context, header } from './blocks.ts';
import { indicatorLine } from './indicators-section.ts';
import { opener } from './opener.ts';
import { bullets, lines } from './rich-text.ts';

/** `/ctg indicateurs`: those that answer, where each stands, and how many are kept back (A9-3). */
export function indicatorsView(
  { indicators, reserved, mayCreate }: IndicatorsAnswer,
  { agreement }: { agreement: string },
  t: Catalogue,
): KnownBlock[] {
  const words = t.indicators;
  const bare = indicators.filter(({ baseline }) => baseline === null).length;
  const isAny = indicators.length > 0;
  return [
    header(words.title),
    ...(isAny ? bullets(...indicators.map((indicator) => indicatorLine(indicator, t))) : lines(words.none)),
    ...(isAny ? [context(words.count({ number: indicators.length, bare }))] : []),
    ...(reserved > 0 ? [context(t.answers.reserved({ number: reserved }))] : []),
    ...(mayCreate
      ? actions([opener({ form: 'create-indicator', args: { agreement }, text: words.create, style: 'primary' })])
      : []),
  ];
}
