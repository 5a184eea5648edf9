import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { ANSWERS, type AnswerId } from '../../src/forms/answer-id.ts';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { readPressed } from '../../src/slack/views/act-button.ts';
import { answerTo } from '../support/answer-to.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { writtenSheets } from '../support/steps/written-sheets.ts';

const twoSheets = writtenSheets(
  { title: 'Développer les accueils éducatifs', lead: 'Inès Bruyère', dueOn: '2021-12-31' },
  { title: 'Jardins partagés', lead: 'Yann Genêt', dueOn: '2021-12-31', visibility: 'PUBLIC' },
);

describe('/ctg recherche', () => {
  const town = issoireWorkspace({ after: [twoSheets] });
  const asks = (line: string, userId?: string) => answerTo(town(), line, userId);

  it('finds words in any form, without accents, titles first', async () => {
    for (const words of ['accueil éducatif', 'ACCUEILS EDUCATIF', 'développement accueil']) {
      expect(await asks(`/ctg recherche ${words}`)).toContain('FA-01 Développer les accueils éducatifs* (fiche)');
    }
    expect(await asks('/ctg recherche jardin')).toContain('FA-02');
    expect(await asks('/ctg recherche jeunesses')).toMatch(/O1\.1 .*\(objectif\)/);
    expect(await asks('/ctg recherche genet')).toMatch(/Yann Genêt\W* \(personne\)/);
    expect(await asks('/ctg search diagnostic', USER.emma)).toContain('(document)');
    expect(await asks('/ctg recherche bruyère')).toContain('FA-01');
  });

  it('gives with each answer the button that opens it', async () => {
    const claire = town().as(USER.claire);
    const { message } = await claire.types(CHANNEL.agreement, '/ctg recherche petite enfance');
    const buttons = (message?.blocks ?? []).flatMap((block) => ('accessory' in block ? [block.accessory] : []));
    expect(buttons.length).toBeGreaterThan(3);
    const opened = buttons.map((button) => {
      const { payload } = readPressed(button as Parameters<typeof readPressed>[0]);
      const { answer, about } = payload as { answer: AnswerId; about: string };
      const command = commands.find(({ id }) => id === ANSWERS[answer][0]);
      return `/ctg ${command?.names.fr} ${about}`.trim();
    });
    for (const line of new Set(opened)) {
      expect([line, await asks(line)]).not.toEqual([line, expect.stringMatching(/Je ne connais pas|Aucun/)]);
    }
    expect((await claire.clicks(message as SandboxMessage, 'Voir')).text).not.toBe('');
  });

  it('says nothing of what its reader may not read, but how much (Art. 12)', async () => {
    const stranger = await asks('/ctg recherche accueil', USER.stranger);
    expect(stranger).not.toContain('FA-01');
    expect(stranger).toMatch(/réservé/);
    expect(await asks('/ctg recherche jardin', USER.stranger)).toContain('FA-02');
    expect(await asks('/ctg recherche genêt', USER.stranger)).not.toContain('(personne)');
  });

  it('takes whatever is typed: signs, quotes, small words, too much', async () => {
    expect(await asks('/ctg recherche')).toContain('Dites ce que vous cherchez');
    expect(await asks('/ctg recherche %%% ___')).toContain('Dites ce que vous cherchez');
    for (const words of [
      '\'; drop table "Person"; --',
      'le la les',
      '"accueils éducatifs" -jardin',
      'a'.repeat(500),
      '<!channel> & | ! ( :*',
    ]) {
      expect(await asks(`/ctg recherche ${words}`)).toContain('Recherche');
    }
    expect(await asks('/ctg recherche zyzzyva')).toContain('Rien ne répond');
    expect(await asks('/ctg recherche jardin')).toContain('FA-02');
  });
});
