import { DateTime } from 'luxon';
import type { GivenPosition } from '../domain/approvals/approval-status.ts';
import type { DecisionRecord } from '../domain/decisions/decision-record.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { civilDayOf, stepTexts } from './decision-presenter.ts';
import { hourOf } from './meeting-presenter.ts';

type Zoned = Pick<DecisionRecord, 'timeZone'>;

/** « 3 mai 2021 à 14:05 », in a decision's zone. */
export function momentText(at: Date, { timeZone }: Zoned, t: Catalogue): string {
  return t.register.at({ on: civilDayOf(at, { timeZone }), hour: hourText(at, { timeZone }) });
}

/** `14:05`, in a decision's zone. */
export function hourText(at: Date, { timeZone }: Zoned): string {
  return hourOf({ startsAt: at, timeZone }) ?? '';
}

/** By which channel a voice came: « par courriel ». */
export function wayText({ via }: Pick<GivenPosition, 'via'>, t: Catalogue): string {
  return t.decisions.ways[via] ?? via;
}

/** One line a party: « Caf : d’accord (Gérard Frêne, 03/05/2021, par courriel) ». */
export function voiceTexts({ approval, timeZone }: DecisionRecord, t: Catalogue): string[] {
  return approval.positions.map(({ party, position }) => {
    if (!position) return t.register.silent({ party: party.shortName });
    const on = DateTime.fromJSDate(position.at, { zone: timeZone }).toFormat('dd/MM/yyyy');
    const choice = t.decisions.choices[position.choice];
    return t.register.voice({
      party: party.shortName,
      choice,
      person: position.personName,
      on,
      way: wayText(position, t),
    });
  });
}

/** Where an adopted decision stands, then what became of it, one line a step; nothing while it is not adopted. */
export function followUpTexts(decision: DecisionRecord, t: Catalogue): string[] {
  return decision.state === 'ADOPTED' ? [t.decisions.followUps[decision.followUp], ...stepTexts(decision, t)] : [];
}
