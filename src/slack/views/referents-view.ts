import type { KnownBlock } from '@slack/types';
import type { ReferentMatrix } from '../../domain/committees/referent-matrix.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { LIMITS } from './block-limits.ts';
import { fields, header, table } from './blocks.ts';
import { bold, lines } from './rich-text.ts';

/** `/ctg referents`: axes × parties, « — » where nobody; a table where Slack takes one of its size, fields elsewhere. */
export function referentsView(matrix: ReferentMatrix, surface: 'message' | 'modal', t: Catalogue): KnownBlock[] {
  const { parties, rows } = matrix;
  const cell = (names: string[]) => names.join(', ') || '—';
  if (surface === 'message' && parties.length < LIMITS.tableColumns && rows.length < LIMITS.tableRows) {
    const heading = [t.committees.axis, ...parties];
    const whole = table([heading, ...rows.map(({ axis, cells }) => [axis, ...cells.map(cell)])]);
    if (JSON.stringify(whole).length <= LIMITS.pageText) return [header(t.committees.referents), whole];
  }
  return [
    header(t.committees.referents),
    ...rows.flatMap(({ axis, cells }) => [
      ...lines(bold(axis)),
      ...fields(parties.map((party, index) => [party, cell(cells[index] ?? [])])),
    ]),
  ];
}
