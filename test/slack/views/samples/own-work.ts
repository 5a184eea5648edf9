import type { AgreementStatus } from '../../../../src/domain/agreement/agreement-status.ts';
import type { AgreementSummary } from '../../../../src/domain/agreement/summarize-agreement.ts';
import type { CommitteeSummary } from '../../../../src/domain/committees/list-committees.ts';
import type { Due } from '../../../../src/domain/dues/due.ts';
import type { OwnWork } from '../../../../src/domain/own-work/describe-own-work.ts';
import { tallySheets } from '../../../../src/domain/sheets/tally-sheets.ts';
import { nobody, steward } from './dues.ts';
import { DAY, ID, TODAY } from './names.ts';
import { sheet } from './sheets.ts';
import { NAME, SHORT, type Size } from './size.ts';

export function ownWork(size: Size, owed: Due[]): OwnWork {
  const sheets = size.many(() => sheet(size));
  return {
    today: TODAY,
    name: size.key(100),
    reader: size.isBare ? nobody : steward,
    sheets,
    asked: sheets.slice(0, 2).map(({ reference }) => reference),
    late: owed.filter(({ on }) => on < TODAY),
    dues: owed.filter(({ on }) => on >= TODAY),
    decisions: size.many(() => ({
      reference: size.reference('CT-2021'),
      text: 'Ouvrir le mercredi.',
      dueOn: size.maybe(() => DAY),
    })),
    meetings: size.many(() => ({
      ...{
        id: ID,
        reference: size.reference('CT-2021'),
        committee: size.text(SHORT),
        on: DAY,
        own: {
          answer: size.oneOf('NONE', 'PRESENT', 'REPRESENTED'),
          capacity: 'HOLDER' as const,
          seat: size.text(NAME),
        },
      },
    })),
  };
}

export function committeeSummary(size: Size): CommitteeSummary {
  const cadence = size.oneOf('QUARTER', 'SEMESTER', 'YEAR');
  const period = { cadence, year: 2021, index: 1, startsOn: '2021-01-01', endsOn: DAY, isWaived: false };
  return {
    code: 'COMITETECHNIQUE',
    kind: 'TECHNICAL',
    name: size.text(NAME),
    shortName: size.text(SHORT),
    cadence,
    source: size.maybe(() => size.text(NAME)),
    missions: size.few(() => ({ label: size.text(NAME), source: size.text(NAME) })),
    next: [
      ...size.few(() => ({ state: 'toPlan', period, on: DAY }) as const, 1),
      ...size.few(() => ({ state: 'planned', reference: size.reference('CT-2021'), on: DAY }) as const, 1),
    ],
    chair: size.maybe(() => size.text(SHORT)),
    secretariat: size.maybe(() => size.text(SHORT)),
  };
}

const CAF = { shortName: 'Caf', article: 'FEMININE' } as const;

const statuses: AgreementStatus[] = [
  { state: 'draft', startsOn: DAY },
  { state: 'inForce', endsOn: '2023-12-31', daysLeft: 900 },
  { state: 'expired', endsOn: '2020-12-31', renewal: { decided: 2, parties: 3, missing: [CAF] } },
];

export function agreementStatus(size: Size): AgreementStatus {
  return size.oneOf(statuses[0] as AgreementStatus, ...statuses.slice(1));
}

export function summary(size: Size): AgreementSummary {
  return {
    title: size.key(NAME),
    territory: size.text(3000),
    purpose: size.text(3000),
    status: agreementStatus(size),
    committees: size.few(() => ({ ...committeeSummary(size), shortName: size.key(SHORT) }), 10),
    counts: { parties: 3, people: 400, strategic: 5, operational: 20, documentsMissing: 12 },
    sheets: { ...tallySheets(size.isBare ? [] : [size.unseen(() => sheet(size))], TODAY), reserved: size.reserved },
    isCoordinator: true,
    awaited: size.many(() => size.reference('COPIL-2021')),
  };
}
