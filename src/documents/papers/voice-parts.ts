import type { DecisionRecord } from '../../domain/decisions/decision-record.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { momentText, wayText } from '../../presenters/register-presenter.ts';
import type { PaperBlock } from '../paper.ts';

/** Who spoke for each party, with which mandate, when and how; then what no longer counts (R-09, R-21). */
export function voiceParts(decision: DecisionRecord, t: Catalogue): PaperBlock[] {
  const { approval, said, state } = decision;
  const { choices, capacities, why } = t.decisions;
  // A decision that no party agreed to on its own was agreed to with the minutes that hold it.
  const isByMinutes = state === 'ADOPTED' && !approval.isAdopted;
  const rows = approval.positions.map(({ party, position }) => {
    if (!position) return [party.shortName, isByMinutes ? t.register.byMinutes : t.register.silentRow, '—', '—'];
    const choice = [choices[position.choice], ...(position.reason ? [why({ reason: position.reason })] : [])].join(' ');
    const who = `${position.personName} (${capacities[position.capacity]})`;
    return [party.shortName, choice, who, `${momentText(position.at, decision, t)}, ${wayText(position, t)}`];
  });
  const counting = approval.positions.map(({ position }) => position);
  const former = said.filter(
    (each) =>
      each.versionNumber < decision.version.number ||
      !counting.some((position) => position?.partyId === each.partyId && position.at.getTime() === each.at.getTime()),
  );
  const items = former.map((each) => {
    const detail = { party: each.party, choice: choices[each.choice], person: each.personName };
    return `${t.register.voice({ ...detail, on: momentText(each.at, decision, t), way: wayText(each, t) })}${
      each.reason ? ` ${why({ reason: each.reason })}` : ''
    }`;
  });
  return [
    { kind: 'table', headings: Object.values(t.register.voicesHeadings), rows, widths: [2, 4, 4, 5] },
    ...(items.length > 0
      ? ([
          { kind: 'heading', level: 2, text: t.register.formerVoices },
          { kind: 'bullets', items },
        ] as PaperBlock[])
      : []),
  ];
}
