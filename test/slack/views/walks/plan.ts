import { indicatorView } from '../../../../src/slack/views/indicator-view.ts';
import { indicatorsView } from '../../../../src/slack/views/indicators-view.ts';
import { meansTable } from '../../../../src/slack/views/means-table.ts';
import { meansView } from '../../../../src/slack/views/means-view.ts';
import { sheetView } from '../../../../src/slack/views/sheet-view.ts';
import { sheetsView } from '../../../../src/slack/views/sheets-view.ts';
import { decisions } from '../samples/decisions.ts';
import { indicators, wholeIndicator } from '../samples/indicators.ts';
import { meansAnswer, meansTableAnswer, sheetMeans } from '../samples/means.ts';
import { AGREEMENT as agreement, TODAY as today } from '../samples/names.ts';
import { review, sheet, wholeSheet } from '../samples/sheets.ts';
import type { Size } from '../samples/size.ts';
import { walkView } from '../walk-view.ts';

const sheetAnswer = (size: Size, mayChange: boolean) => ({
  sheet: wholeSheet(size),
  reviews: size.few(() => review(size), 6),
  decisions: decisions(size),
  indicators: indicators(size),
  means: sheetMeans(size, mayChange),
  mayFollow: mayChange,
  mayComplete: mayChange,
});

export const planWalks = [
  walkView(sheetsView, (size, t) => [
    {
      sheets: size.many(() => sheet(size)),
      ...{ reserved: size.reserved, open: size.most, late: size.most, mayCreate: true },
    },
    { agreement, today, isByTerritory: size.oneOf(true, false), isFiltered: size.oneOf(true, false) },
    t,
  ]),
  walkView(sheetView, (size, t) => [sheetAnswer(size, true), { agreement, today }, t]),
  walkView(sheetView, (size, t) => [sheetAnswer(size, false), { agreement, today }, t], { as: 'to be read alone' }),
  walkView(indicatorsView, (size, t) => [
    { indicators: indicators(size), reserved: size.reserved, mayCreate: size.may },
    { agreement },
    t,
  ]),
  walkView(indicatorView, (size, t) => [
    { indicator: wholeIndicator(size), mayAdd: size.may, mayChange: size.may },
    { agreement },
    t,
  ]),
  walkView(meansView, (size, t) => [meansAnswer(size), { agreement, query: { year: 2021, isShort: size.may } }, t]),
  ...(['message', 'modal'] as const).map((surface) =>
    walkView(meansTable, (size, t) => [meansTableAnswer(size), { agreement, surface }, t], {
      as: `in a ${surface}`,
      only: surface === 'message' ? 'messages' : 'windows',
    }),
  ),
];
