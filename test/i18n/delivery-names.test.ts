import { expect, it } from 'vitest';
import { deliveryKinds } from '../../src/domain/outbox/delivery-kinds.ts';
import { words } from '../../src/i18n/words.ts';

it.each(['fr', 'en'] as const)('/ctg etat names in words everything that the bot says unasked (%s)', (language) => {
  const { kinds } = words(language).status;
  expect(deliveryKinds.map(({ name }) => name).filter((name) => !kinds[name])).toEqual([]);
});
