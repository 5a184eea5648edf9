import type { KnownBlock } from '@slack/types';
import type { IndicatorAnswer } from '../../domain/indicators/describe-indicator.ts';
import type { IndicatorReading, IndicatorRecord } from '../../domain/indicators/indicator-record.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { distanceText, figureOn } from '../../presenters/indicator-presenter.ts';
import { actions, context, fields, header } from './blocks.ts';
import { opener } from './opener.ts';
import { bold, bullets, code, type Line, lines, struck } from './rich-text.ts';

/** `/ctg indicateur I-04`: start, target, readings with their sources, what it measures (A7-4, A9-3). */
export function indicatorView(
  { indicator, mayAdd, mayChange }: IndicatorAnswer,
  { agreement }: { agreement: string },
  t: Catalogue,
): KnownBlock[] {
  const words = t.indicators;
  const { objective, sheets, readings, visibility } = indicator;
  const args = { agreement, indicator: indicator.code };
  return [
    header(`${indicator.code} · ${indicator.label}`),
    ...facts(indicator, t),
    ...(objective ? [...lines(bold(words.facts.objective), [code(objective.code), ` ${objective.label}`])] : []),
    ...(sheets.length > 0 ? lines(bold(words.facts.sheets)) : []),
    ...bullets(...sheets.map(({ reference, title }): Line => [code(reference), ` ${title}`])),
    ...lines(bold(words.facts.readings)),
    ...(readings.length > 0
      ? bullets(...readings.map((reading) => readingLine(reading, indicator.unit, t)))
      : lines(words.noReading)),
    context(t.decisions.visibleTo({ who: t.minutes.visibility[visibility] })),
    ...actions([
      ...(mayAdd ? [opener({ form: 'add-reading', args, text: words.add, style: 'primary' as const })] : []),
      ...(mayChange ? [opener({ form: 'change-indicator', args, text: words.change })] : []),
    ]),
  ];
}

function facts(indicator: IndicatorRecord, t: Catalogue): KnownBlock[] {
  const words = t.indicators;
  const { unit, baseline, baselineOn, baselineSource, target, targetOn } = indicator;
  const start = baseline === null ? words.noBaseline : figureOn(baseline, unit, baselineOn, t);
  const distance = distanceText(indicator, t);
  return fields([
    [words.facts.baseline, baselineSource ? words.sourced({ text: start, source: baselineSource }) : start],
    [words.facts.target, target === null ? words.noTarget : figureOn(target, unit, targetOn, t)],
    ...(distance ? [[words.facts.distance, distance] as [string, string]] : []),
  ]);
}

function readingLine(
  { on, value, source, isReplaced, isCorrection }: IndicatorReading,
  unit: string,
  t: Catalogue,
): Line {
  const words = t.indicators;
  const figure = words.figure({ value, unit });
  const notes = [...(isCorrection ? [words.correction] : []), ...(isReplaced ? [words.replaced] : [])];
  const said = words.sourced({ text: '', source }).trim();
  return [`${t.date(on)} — `, isReplaced ? struck(figure) : bold(figure), ` ${[said, ...notes].join(t.semicolon)}`];
}
