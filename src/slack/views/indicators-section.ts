import type { KnownBlock } from '@slack/types';
import type { IndicatorRecord } from '../../domain/indicators/indicator-record.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { indicatorStatusText } from '../../presenters/indicator-presenter.ts';
import { bold, bullets, code, type Line, lines } from './rich-text.ts';

/** One indicator in a list: its code, its words, where it stands. */
export function indicatorLine(indicator: IndicatorRecord, t: Catalogue): Line {
  return [code(indicator.code), ' ', bold(indicator.label), ` — ${indicatorStatusText(indicator, t)}`];
}

/** The indicators of a sheet or an objective; nothing where there are none. */
export function indicatorsSection(indicators: IndicatorRecord[], t: Catalogue): KnownBlock[] {
  if (indicators.length === 0) return [];
  return [
    ...lines(bold(t.indicators.title)),
    ...bullets(...indicators.map((indicator) => indicatorLine(indicator, t))),
  ];
}
