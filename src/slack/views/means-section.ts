import type { KnownBlock } from '@slack/types';
import type { SheetMeans } from '../../domain/means/sheet-means.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { fundingText, ownHead } from '../../presenters/means-presenter.ts';
import { actions } from './blocks.ts';
import { meansLines } from './means-lines.ts';
import { opener } from './opener.ts';
import { bold, bullets, lines } from './rich-text.ts';

/** What a sheet lives on and who pays for it; nothing where nobody said anything and the reader may not either. */
export function meansSection(
  { lines: means, fundings, mayAdd, mayFund }: SheetMeans,
  args: { agreement: string; sheet: string },
  t: Catalogue,
): KnownBlock[] {
  const words = t.means;
  return [
    ...(means.length > 0 ? [...lines(bold(words.section)), ...meansLines(means, args.agreement, t, ownHead)] : []),
    ...fundingBlocks({ fundings, mayFund }, args, t),
    ...actions([
      ...(mayAdd ? [opener({ form: 'add-means', args, text: words.add })] : []),
      ...(mayFund ? [opener({ form: 'record-funding', args, text: words.fund })] : []),
    ]),
  ];
}

function fundingBlocks(
  { fundings, mayFund }: Pick<SheetMeans, 'fundings' | 'mayFund'>,
  args: { agreement: string; sheet: string },
  t: Catalogue,
): KnownBlock[] {
  if (fundings.length === 0) return [];
  const title = lines(bold(t.means.fundings));
  if (!mayFund) return [...title, ...bullets(...fundings.map((one) => fundingText(one, t)))];
  return [
    ...title,
    ...fundings.map((one): KnownBlock => {
      const label = `${t.means.change} ${one.funder}`;
      return {
        type: 'section',
        text: { type: 'plain_text', text: fundingText(one, t) },
        accessory: opener({ form: 'record-funding', args: { ...args, funding: one.id }, text: t.means.change, label }),
      };
    }),
  ];
}
