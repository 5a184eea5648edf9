import type { KnownBlock } from '@slack/types';
import type { ListedMeans } from '../../domain/means/list-means.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { meansBody, meansHead } from '../../presenters/means-presenter.ts';
import { opener } from './opener.ts';
import { bold, bullets, type Line } from './rich-text.ts';

/** Lines of means, each with its figures and its source; with a button where its reader may change it. */
export function meansLines(
  lines: ListedMeans[],
  agreement: string,
  t: Catalogue,
  headOf: typeof meansHead = meansHead,
): KnownBlock[] {
  if (lines.every(({ right }) => right === null)) {
    return bullets(...lines.map((line): Line => [bold(headOf(line, t)), ` — ${meansBody(line, t)}`]));
  }
  return lines.map((line) => {
    const head = headOf(line, t);
    const args = { agreement, means: line.id };
    return {
      type: 'section',
      text: { type: 'plain_text', text: `${head} — ${meansBody(line, t)}` },
      ...(line.right
        ? {
            accessory: opener({ form: 'change-means', args, text: t.means.change, label: `${t.means.change} ${head}` }),
          }
        : {}),
    };
  });
}
