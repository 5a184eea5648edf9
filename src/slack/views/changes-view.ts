import type { KnownBlock } from '@slack/types';
import type { ChangesAnswer } from '../../domain/changes/list-changes.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { changeText } from '../../presenters/notice-presenter.ts';
import { context, header } from './blocks.ts';
import { bold, bullets, lines } from './rich-text.ts';

/** `/ctg changements`: each change with its day. */
export function changesView({ since, changes, reserved }: ChangesAnswer, t: Catalogue): KnownBlock[] {
  const words = t.notices.weekly;
  return [
    header(words.headline({ since })),
    ...(changes.length > 0
      ? bullets(...changes.map(({ on, change }) => [bold(t.date(on)), ` — ${changeText(change, t)}`]))
      : lines(words.nothing)),
    ...(reserved > 0 ? [context(words.reserved({ number: reserved }))] : []),
  ];
}
