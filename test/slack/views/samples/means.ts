import type { ListedMeans, MeansAnswer } from '../../../../src/domain/means/list-means.ts';
import type { SheetMeans } from '../../../../src/domain/means/sheet-means.ts';
import type { MeansTableAnswer } from '../../../../src/domain/means/show-means.ts';
import { tabulateMeans } from '../../../../src/domain/means/tabulate-means.ts';
import { DAY, ID, partyName, SOURCE } from './names.ts';
import { NAME, SHORT, type Size } from './size.ts';

const AMOUNT = 999_999_999;

export function means(size: Size): ListedMeans {
  const kind = size.oneOf('FTE', 'OPERATING', 'INVESTMENT', 'IN_KIND', 'DATA');
  const objective = { code: 'O1.1' };
  return {
    id: ID,
    party: { id: ID, ...partyName(size) },
    year: 2021,
    kind,
    sheet: size.maybe(() => ({
      ...{ id: ID, reference: 'FA-12', title: size.text(NAME), objective, leadParty: { id: ID } },
      ...{ leadPerson: null, committee: null, visibility: 'PARTIES' as const },
    })),
    objective: null,
    label: size.optional(SOURCE),
    planned: size.maybe(() => AMOUNT),
    actual: size.maybe(() => AMOUNT - 1),
    dueOn: size.maybe(() => DAY),
    source: size.key(SOURCE),
    visibility: 'PARTIES',
    gap: size.maybe(() => size.oneOf({ what: 'short', by: AMOUNT } as const, { what: 'unsaid' } as const)),
    right: size.maybe(() => size.oneOf('whole', 'actual', null)),
  };
}

export function meansAnswer(size: Size): MeansAnswer {
  return { means: size.many(() => means(size)), reserved: size.reserved, mayAdd: size.may };
}

function funding(size: Size): SheetMeans['fundings'][number] {
  return {
    id: ID,
    sheet: { id: ID, reference: 'FA-01' },
    funder: size.key(SOURCE),
    scheme: size.optional(SOURCE),
    year: size.maybe(() => 2021),
    amount: size.maybe(() => AMOUNT),
    source: size.text(SOURCE),
  };
}

export function sheetMeans(size: Size, mayChange = size.may): SheetMeans {
  return {
    lines: size.many(() => means(size)),
    fundings: size.many(() => funding(size)),
    mayAdd: mayChange,
    mayFund: mayChange,
  };
}

/** A year of so many objectives and parties, at most as many as an agreement has. */
export function meansTableAnswer(size: Size): MeansTableAnswer {
  const parties = size.few((index) => ({ id: `p${index}`, shortName: size.key(SHORT) }), 25);
  const objectives = size.many(() => ({ code: size.reference('O'), kind: 'OPERATIONAL' as const }));
  const figured = objectives.flatMap(({ code }) =>
    parties.slice(0, 3).flatMap((party) =>
      (['FTE', 'OPERATING', 'INVESTMENT'] as const).map((kind) => {
        const objective = { id: code, code };
        return { party, kind, planned: AMOUNT, actual: AMOUNT, sheet: null, objective };
      }),
    ),
  );
  const table = tabulateMeans(size.isBare ? [] : figured, parties, objectives);
  return { year: 2021, table, others: size.many(() => means(size)), reserved: size.reserved, mayAdd: size.may };
}
