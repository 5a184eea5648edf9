import type { KnownBlock } from '@slack/types';
import type { SheetAnswer } from '../../domain/plan/describe-sheet.ts';
import type { SheetRecord } from '../../domain/sheets/sheet-record.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { sheetGaps, sheetStatusText } from '../../presenters/sheet-presenter.ts';
import { actions, context, fields, header } from './blocks.ts';
import { carryingFacts, documentsSection, partnersSection } from './carrying-section.ts';
import { decisionChain } from './decisions-view.ts';
import { indicatorsSection } from './indicators-section.ts';
import { meansSection } from './means-section.ts';
import { opener } from './opener.ts';
import { reviewSection } from './review-section.ts';
import { bold, bullets, code, instant, type Line, lines } from './rich-text.ts';

/** `/ctg action FA-03`: one sheet, its steps and its history, and what its reader may do. */
export function sheetView(
  { sheet, indicators, means, reviews, decisions, mayFollow, mayComplete }: SheetAnswer,
  { agreement, today }: { agreement: string; today: CivilDate },
  t: Catalogue,
): KnownBlock[] {
  const args = { agreement, sheet: sheet.reference };
  const words = t.sheets;
  const gaps = mayComplete ? sheetGaps(sheet, t) : [];
  return [
    header(`${sheet.reference} · ${sheet.title}`),
    ...lines(bold(sheetStatusText(sheet, today, t)), ...(sheet.needsArbitration ? [bold(words.arbitration)] : [])),
    ...(sheet.blockers ? lines(words.blockers({ text: sheet.blockers })) : []),
    ...facts(sheet, t),
    ...lines([code(sheet.objective.code), ` ${sheet.objective.label}`]),
    ...texts(sheet, t),
    ...documentsSection(sheet, t),
    ...partnersSection(sheet, t),
    ...milestones(sheet, today, t),
    ...indicatorsSection(indicators, t),
    ...meansSection(means, args, t),
    ...history(sheet, t),
    ...reviewSection(reviews, t),
    ...decisionChain(decisions, today, t),
    context(t.sheetHistory.where({ reference: sheet.reference })),
    ...(gaps.length > 0 ? [context(words.missing({ fields: gaps }))] : []),
    context(t.decisions.visibleTo({ who: t.minutes.visibility[sheet.visibility] })),
    ...actions([
      ...(mayFollow ? [opener({ form: 'follow-sheet', args, text: words.follow, style: 'primary' as const })] : []),
      ...(mayFollow
        ? [
            opener({
              form: 'ask-arbitration',
              args,
              text: sheet.needsArbitration ? words.reviseArbitration : words.askArbitration,
            }),
          ]
        : []),
      ...(mayFollow && sheet.milestones.length > 0
        ? [opener({ form: 'mark-milestones', args, text: words.steps })]
        : []),
      ...(mayFollow && sheet.planYears.length > 0 ? [opener({ form: 'review-sheet', args, text: t.reviews.say })] : []),
      ...(mayComplete
        ? [
            opener({ form: 'complete-sheet', args, text: words.complete }),
            opener({ form: 'edit-sheet', args, text: words.edit }),
            opener({ form: 'carry-sheet', args, text: words.carry }),
          ]
        : []),
    ]),
  ];
}

function facts(sheet: SheetRecord, t: Catalogue): KnownBlock[] {
  const words = t.sheets.facts;
  const { leadParty, leadPerson, leadService, startsOn, dueOn, planYears, axes, ages, territories, kind } = sheet;
  const lead = [leadPerson?.name, leadService, sheet.subOrganisation?.name, leadParty.shortName]
    .filter(Boolean)
    .join(', ');
  const optional: [string, string][] = [
    [
      words.kind,
      [kind ? t.sheets.kinds[kind] : '', sheet.isInnovative ? t.sheets.innovative : ''].filter(Boolean).join(', '),
    ],
    [words.public, [sheet.targetPublic, ages ? t.sheets.ages(ages) : ''].filter(Boolean).join(', ')],
    [words.territories, territories.join(', ')],
    ...carryingFacts(sheet, t),
  ];
  return fields([
    [words.lead, lead],
    [words.dates, t.sheets.span({ from: startsOn, to: dueOn })],
    [words.years, planYears.join(', ')],
    [words.axes, axes.length > 0 ? axes.join(', ') : t.sheets.noAxis],
    ...optional.filter(([, value]) => value !== ''),
  ]);
}

function texts(
  { need, needSource, description, expectedResults, evaluationQuestions }: SheetRecord,
  t: Catalogue,
): KnownBlock[] {
  const words = t.sheets.facts;
  const given: [string, string][] = [
    [words.need, need && needSource ? t.sheets.sourced({ text: need, source: needSource }) : need],
    [words.description, description],
    [words.results, expectedResults],
    [words.questions, evaluationQuestions],
  ];
  return given.filter(([, text]) => text !== '').flatMap(([label, text]) => lines(bold(label), text));
}

function milestones({ milestones: steps }: SheetRecord, today: CivilDate, t: Catalogue): KnownBlock[] {
  if (steps.length === 0) return [];
  const rows = steps.map(({ label, dueOn, doneOn }) => {
    const isLate = doneOn === null && dueOn < today;
    return t.sheets.milestone({ label, dueOn, doneOn, isLate });
  });
  return [...lines(bold(t.sheets.facts.milestones)), ...bullets(...rows)];
}

/** As many of the latest words on it as one reads. */
const LATEST = 5;

function history({ updates }: SheetRecord, t: Catalogue): KnownBlock[] {
  if (updates.length === 0) return [];
  const rows = updates.slice(0, LATEST).map(({ at, by, status, progress, blockers }): Line => {
    const said = t.sheets.update({ by, status: t.sheets.statuses[status], progress, blockers });
    return [instant(at, t.date(at.toISOString().slice(0, 10))), ` — ${said}`];
  });
  return [...lines(bold(t.sheets.facts.history)), ...bullets(...rows)];
}
