import { describe, expect, it } from 'vitest';
import type { BotFacts } from '../../src/bot-facts.ts';
import { carrySheet } from '../../src/domain/sheets/carry-sheet.ts';
import { UserError } from '../../src/errors.ts';
import { forms } from '../../src/forms/index.ts';
import { words } from '../../src/i18n/words.ts';
import { answerTo } from '../support/answer-to.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { sheetCreated } from '../support/steps/sheet-steps.ts';

const BEATRICE = 'U0BEATRIC1';

describe('who may change a sheet', () => {
  const town = issoireWorkspace({ after: [sheetCreated()] });

  it('are its stewards; others are told so in private', async () => {
    expect(await answerTo(town(), '/ctg action FA-01', BEATRICE)).not.toContain('[Modifier]');
    const { message } = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg action FA-01 public');
    expect(JSON.stringify(message)).not.toContain('edit-sheet');
    const { deps } = town();
    const viewer = await town().viewer(BEATRICE);
    const t = words('fr');
    const bot = { version: 'test', canMail: false, publicUrl: null, mailbox: null } as unknown as BotFacts;
    for (const id of ['edit-sheet', 'carry-sheet']) {
      const form = forms.find((one) => one.id === id);
      const open = form?.open({ viewer, args: { sheet: 'FA-01' }, deps, bot, t });
      await expect(open).rejects.toThrow(new UserError('stewardsOnly'));
    }
    const none = { reference: 'FA-01', sponsor: null, referents: {}, partners: 'X' };
    await expect(carrySheet(viewer, none, deps)).rejects.toThrow(new UserError('stewardsOnly'));
    expect(await deps.db.partner.count()).toBe(0);
  });
});
