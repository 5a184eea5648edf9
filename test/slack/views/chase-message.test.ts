import { describe, expect, it } from 'vitest';
import type { Told } from '../../../src/acts/told.ts';
import type { SheetRecord, SheetStatus } from '../../../src/domain/sheets/sheet-record.ts';
import { words } from '../../../src/i18n/words.ts';
import { readMessageBlocks } from '../../../src/sandbox/blocks/read-blocks.ts';
import { digestBlocks, digestMessage } from '../../../src/slack/views/digest-message.ts';
import { readText } from '../../support/read-text.ts';

const LONG = '<!channel> *É* & '.repeat(180);

function asked(status: SheetStatus, blockers: string, title = 'Relais'): Told {
  const sheet = { reference: 'FA-01', title, status, progress: 40, dueOn: '2021-06-30', blockers } as SheetRecord;
  return {
    delivery: '018f2d6e-0000-7000-8000-000000000000',
    notice: {
      code: 'chase',
      state: 'asked',
      sheet,
      meeting: { committee: 'Comité technique', day: '2021-09-21' },
      askedBy: 'Claire Aubépine',
      today: '2021-09-07',
      isFinal: false,
    },
  };
}

/** Of the card: below it stands how to be told otherwise. */
const buttons = (said: Told) =>
  [...readText(digestBlocks([said], 'ISSOIRE', words('fr'))).matchAll(/\[(.*?)\]/g)].map(([, text]) => text);

describe('the cards that ask where sheets stand', () => {
  it.each(['fr', 'en'] as const)('ten of the longest fit one message of Slack’s, in %s', (language) => {
    const message = digestMessage(
      Array.from({ length: 10 }, () => asked('PLANNED', LONG, LONG.slice(0, 200))),
      'A'.repeat(40),
      words(language),
    );
    expect(() => readMessageBlocks(message.blocks)).not.toThrow();
    expect(message.blocks.length).toBeLessThanOrEqual(50);
    const texts = message.blocks.map((block) => (block.type === 'section' ? (block.text?.text ?? '') : '')).join('');
    expect(texts.length).toBeLessThan(13_000);
    expect(message.text).not.toContain('<!channel>');
  });

  it('offer no status that the sheet has; what is blocked without a word on it cannot stay so by a click', () => {
    expect(buttons(asked('IN_PROGRESS', ''))).toEqual([
      'Toujours pareil',
      'Réalisé',
      'En pause',
      'Bloqué',
      'Dire où elle en est',
    ]);
    expect(buttons(asked('BLOCKED', 'Pas de véhicule'))[0]).toBe('Toujours pareil');
    expect(buttons(asked('BLOCKED', ''))).toEqual(['En cours', 'Réalisé', 'En pause', 'Dire où elle en est']);
  });

  it('say how late the sheet is, for whom it is asked and by whom', () => {
    const text = readText(digestMessage([asked('IN_PROGRESS', '')], 'ISSOIRE', words('fr')).blocks);
    expect(text).toContain('Pour la séance du 21 septembre 2021 (Comité technique). Demandé par Claire Aubépine.');
    expect(text).toContain('À terminer avant le 30 juin 2021. Aujourd’hui : En cours, 40 %, en retard de 69 jours.');
  });
});
