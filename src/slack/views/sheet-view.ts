import type { KnownBlock } from '@slack/types';
import { offerAnswer } from '../../acts/offers/offer.ts';
import type { SheetAnswer } from '../../domain/plan/describe-sheet.ts';
import type { SheetRecord } from '../../domain/sheets/sheet-record.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { readersText } from '../../presenters/readers-presenter.ts';
import { fieldsShown } from '../../presenters/sheet-field-presenter.ts';
import { sheetGaps, sheetNumber, sheetStatusText } from '../../presenters/sheet-presenter.ts';
import { actButton } from './act-button.ts';
import { actions, context, fields, header } from './blocks.ts';
import { documentsSection, partnersSection } from './carrying-section.ts';
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
    header(`${sheetNumber(sheet)} · ${sheet.title}`),
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
    ...(gaps.length > 0 ? [context(words.missing({ fields: gaps }))] : []),
    context(
      t.decisions.visibleTo({
        who: readersText(sheet.visibility, { committee: sheet.committee?.shortName ?? null }, t),
      }),
    ),
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
      actButton(offerAnswer('actionHistory', sheet.reference, t), agreement),
    ]),
  ];
}

function facts(sheet: SheetRecord, t: Catalogue): KnownBlock[] {
  const words = t.sheets.facts;
  const { leadParty, leadPerson, leadService, startsOn, dueOn } = sheet;
  const lead = [leadPerson?.name, leadService, sheet.subOrganisation?.name, leadParty.shortName]
    .filter(Boolean)
    .join(', ');
  return fields([
    [words.lead, lead],
    [words.dates, t.sheets.span({ from: startsOn, to: dueOn })],
    ...fieldsShown(sheet, 'fact', t),
  ]);
}

function texts(sheet: SheetRecord, t: Catalogue): KnownBlock[] {
  const said =
    sheet.needSource && sheet.need
      ? { ...sheet, need: t.sheets.sourced({ text: sheet.need, source: sheet.needSource }) }
      : sheet;
  return fieldsShown(said, 'heading', t).flatMap(([label, text]) => lines(bold(label), text));
}

function milestones({ milestones: steps }: SheetRecord, today: CivilDate, t: Catalogue): KnownBlock[] {
  if (steps.length === 0) return [];
  const rows = steps.map(({ label, dueOn, doneOn }) => {
    const isLate = doneOn === null && dueOn < today;
    return t.sheets.milestone({ label, dueOn, doneOn, isLate });
  });
  return [...lines(bold(t.sheetFields.milestones.label)), ...bullets(...rows)];
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
