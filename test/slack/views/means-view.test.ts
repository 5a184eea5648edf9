import type { KnownBlock } from '@slack/types';
import { describe, expect, it } from 'vitest';
import type { ListedMeans } from '../../../src/domain/means/list-means.ts';
import type { MeansTableAnswer } from '../../../src/domain/means/show-means.ts';
import { tabulateMeans } from '../../../src/domain/means/tabulate-means.ts';
import { words } from '../../../src/i18n/words.ts';
import { meansBody } from '../../../src/presenters/means-presenter.ts';
import { readMessageBlocks } from '../../../src/sandbox/blocks/read-blocks.ts';
import { readView } from '../../../src/sandbox/blocks/read-view.ts';
import { answerModal } from '../../../src/slack/views/answer-modal.ts';
import { meansSection } from '../../../src/slack/views/means-section.ts';
import { meansTable } from '../../../src/slack/views/means-table.ts';
import { meansView } from '../../../src/slack/views/means-view.ts';
import { messageOf } from '../../../src/slack/views/message.ts';
import { paginate } from '../../../src/slack/views/paging.ts';
import { readText } from '../../support/read-text.ts';

const LONG = '<!channel> *É* & '.repeat(20).slice(0, 300);
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));

const parties = (count: number) => many(count, (index) => ({ id: `p${index}`, shortName: `Partie ${index} & co` }));
const objectives = (count: number) => many(count, (index) => ({ code: `O1.${index}`, kind: 'OPERATIONAL' as const }));

const line = (index: number): ListedMeans => ({
  id: `0190${index}`,
  party: { id: 'p0', shortName: LONG, article: 'NONE' },
  year: 2021,
  kind: index % 2 ? 'DATA' : 'IN_KIND',
  sheet: null,
  objective: null,
  label: LONG,
  planned: null,
  actual: null,
  dueOn: '2021-06-30',
  source: LONG,
  visibility: 'PARTIES',
  gap: null,
  right: index % 3 ? 'whole' : null,
});

/** A year in which everybody brings everything everywhere, or nobody anything. */
function yearOf(size: { parties: number; objectives: number; isFull: boolean }): MeansTableAnswer {
  const figured = objectives(size.objectives).flatMap(({ code }) =>
    parties(size.parties).flatMap((party) =>
      (['FTE', 'OPERATING', 'INVESTMENT'] as const).map((kind) => {
        return {
          party,
          kind,
          planned: 99_999_999.99,
          actual: 88_888_888.88,
          sheet: null,
          objective: { id: code, code },
        };
      }),
    ),
  );
  const table = tabulateMeans(size.isFull ? figured : [], parties(size.parties), objectives(size.objectives));
  return { year: 2021, table, others: many(30, line), reserved: 3, mayAdd: true };
}

const SIZES = [
  { parties: 3, objectives: 7, isFull: false },
  { parties: 3, objectives: 7, isFull: true },
  { parties: 3, objectives: 120, isFull: true },
  { parties: 18, objectives: 40, isFull: true },
  { parties: 25, objectives: 7, isFull: true },
];

it('a line that came without a figure says so, and data without a date', () => {
  const bare = { ...line(0), dueOn: null, label: '', source: 'Bilan', gap: null };
  const t = words('fr');
  expect(meansBody({ ...bare, kind: 'FTE' }, t)).toBe('non renseigné (source : Bilan)');
  expect(meansBody({ ...bare, kind: 'DATA', label: 'Effectifs' }, t)).toBe(
    'Effectifs — date non renseignée (source : Bilan)',
  );
  expect(meansBody({ ...bare, kind: 'IN_KIND', label: 'Salle' }, t)).toBe('Salle (source : Bilan)');
});

describe.each(['fr', 'en'] as const)('means, in %s', (language) => {
  const t = words(language);
  const agreement = 'ISSOIRE';
  const paged = (line_: string, page: number) => ({ line: line_, page, isPublic: false });
  const pagesOf = (blocks: KnownBlock[]) =>
    paginate(blocks).map((_, page) => messageOf(blocks, { rerun: paged('moyens', page), mayShare: true }, t));

  it.each(SIZES)('fit on pages that Slack takes, nothing left out of the text: %o', (size) => {
    const answer = yearOf(size);
    for (const { blocks } of pagesOf(meansTable(answer, { agreement, surface: 'message' }, t))) {
      expect(() => readMessageBlocks(blocks)).not.toThrow();
    }
    const pages = pagesOf(meansTable({ ...answer, others: [] }, { agreement, surface: 'message' }, t));
    const texts = pages.map(({ text }) => text).join('\n');
    for (const { objective } of answer.table.rows) expect(texts).toContain(String(objective));
    for (const { shortName } of parties(size.parties)) expect(texts).toContain(shortName.replace('&', '&amp;'));
    expect(texts).toContain(`${t.means.total} · ${t.means.kinds.INVESTMENT}`.slice(0, size.isFull ? 99 : 5));
    for (const { text } of pages) expect(text).not.toContain('…');
  });

  it('are the same in fields where Slack takes no table', () => {
    const answer = yearOf({ parties: 3, objectives: 7, isFull: true });
    const blocks = meansTable(answer, { agreement, surface: 'modal' }, t);
    expect(blocks.some(({ type }) => type === 'table')).toBe(false);
    const amount = t.means.amount({ kind: 'OPERATING', amount: 99_999_999.99 });
    expect(readText(blocks).split(amount).length - 1).toBe(3 * 7 * 2);
    expect(() => readView(answerModal(blocks, paged('moyens', 0), t), 'modal')).not.toThrow();
  });

  it('fit line by line, with a button where one may change, and in a sheet', () => {
    const lines = many(40, line);
    const list = meansView({ means: lines, reserved: 2, mayAdd: true }, { agreement, query: {} }, t);
    const fundings = many(5, (index) => {
      const sheet = { id: 's', reference: 'FA-01' };
      return { id: `f${index}`, sheet, year: null, funder: LONG, scheme: LONG, amount: null, source: LONG };
    });
    const means = { lines, fundings, mayAdd: true, mayFund: true };
    const section = meansSection(means, { agreement, sheet: 'FA-01' }, t);
    for (const blocks of [list, section]) {
      for (const { blocks: page } of pagesOf(blocks)) expect(() => readMessageBlocks(page)).not.toThrow();
    }
    expect(readText(list).split(`[${t.means.change}]`).length - 1).toBe(lines.filter(({ right }) => right).length);
  });
});
