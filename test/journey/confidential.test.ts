import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { confidentialTown } from '../support/confidential-town.ts';
import { ADOPTED, LOOKED_FOR, leaks, MEETING, PROPOSED, RULE, VIEWERS, WALK } from '../support/confidential-walk.ts';
import { CHANNEL } from '../support/issoire-workspace.ts';

const { town, claire } = confidentialTown();

describe('what is for the parties, and a viewer who is none', () => {
  it('is there, for who may read it', async () => {
    for (const line of [
      `decision ${PROPOSED}`,
      `decision ${ADOPTED}`,
      `decision ${RULE}`,
      'objectifs O1',
      `reunions ${MEETING}`,
      `compte-rendu ${MEETING}`,
      `agenda ${MEETING}`,
      'moyens 2021 lignes',
      'action FA-01',
      'action FA-01 historique',
      'plan 2021',
      'indicateur I-01',
      'partenaires',
      `recherche ${LOOKED_FOR}`,
    ]) {
      expect([line, leaks((await claire().types(CHANNEL.agreement, `/ctg ${line}`)).text)]).toEqual([line, true]);
    }
    expect(leaks((await claire().types(CHANNEL.agreement, `/ctg documents`)).text)).toBe(true);
  });

  it('is asked for by every command', () => {
    expect(Object.keys(WALK).toSorted()).toEqual(commands.map(({ id }) => id).toSorted());
  });

  it('is not shown by any of them, nor by its refusals, in a channel or alone', async () => {
    for (const userId of VIEWERS) {
      const person = town().as(userId);
      for (const line of Object.values(WALK).flat()) {
        const { text, refusal, modal } = await person.types(CHANNEL.general, `/ctg ${line}`);
        if (modal) await person.closes();
        expect([userId, line, leaks(`${text}${refusal ?? ''}`)]).toEqual([userId, line, false]);
      }
    }
  }, 240_000);

  it('is not told to a channel where they read along, whoever asks', async () => {
    for (const line of Object.values(WALK).flat()) {
      for (const channel of [CHANNEL.general, CHANNEL.agreement]) {
        const { text, modal, message } = await claire().types(channel, `/ctg ${line} public`);
        if (modal) await claire().closes();
        if (message && !message.isEphemeral) expect([line, channel, leaks(text)]).toEqual([line, channel, false]);
      }
    }
  }, 240_000);
});
