import type { AddedReading } from '../domain/indicators/add-reading.ts';
import type { IndicatorRecord } from '../domain/indicators/indicator-record.ts';
import { targetDistance } from '../domain/indicators/target-distance.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

/** « 132 places », « 132 places au 31 décembre 2021 ». */
export function figureOn(value: number, unit: string, on: string | null, t: Catalogue): string {
  const figure = t.indicators.figure({ value, unit });
  return on ? t.indicators.on({ value: figure, on }) : figure;
}

/** « encore 18 places avant la cible »; empty without a target or a reading. */
export function distanceText(indicator: IndicatorRecord, t: Catalogue): string {
  const distance = targetDistance(indicator);
  if (!distance) return '';
  return t.indicators.distance[distance.state]({ by: figureOn(distance.by, indicator.unit, null, t) });
}

/** Where it stands, in one line: latest value, target, how far; « sans valeur de départ » said (A9-3). */
export function indicatorStatusText(indicator: IndicatorRecord, t: Catalogue): string {
  const { objective, unit, readings, target, targetOn, baseline } = indicator;
  const words = t.indicators;
  const [latest] = readings;
  return [
    objective?.code ?? '',
    latest ? figureOn(latest.value, unit, latest.on, t) : words.noReading,
    target === null ? '' : words.target({ target: figureOn(target, unit, targetOn, t) }),
    distanceText(indicator, t),
    baseline === null ? words.noBaseline : '',
  ]
    .filter(Boolean)
    .join(t.semicolon);
}

/** What came of adding a reading: new, a correction said as such, or known already. */
export function addedReadingText({ code, unit, on, value, replaces, wasKnown }: AddedReading, t: Catalogue): string {
  const said = { code, on, value: figureOn(value, unit, null, t) };
  if (wasKnown) return t.indicators.known(said);
  if (replaces === null) return t.indicators.added(said);
  return t.indicators.corrected({ ...said, former: figureOn(replaces, unit, null, t) });
}
