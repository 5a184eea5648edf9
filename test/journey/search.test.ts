import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { sampleSheets } from '../support/sample-sheets.ts';

const workspace = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z' });
const asks = async (text: string, id: string = USER.claire) =>
  (await workspace().as(id).types(CHANNEL.agreement, text)).text;

describe('/ctg recherche', () => {
  it('finds words in any form, without accents, titles first', async () => {
    await sampleSheets([
      { title: 'Développer les accueils éducatifs', lead: 'Inès Bruyère', dueOn: '2021-12-31' },
      { title: 'Jardins partagés', lead: 'Yann Genêt', dueOn: '2021-12-31', visibility: 'PUBLIC' },
    ]);
    for (const words of ['accueil éducatif', 'ACCUEILS EDUCATIF', 'développement accueil']) {
      expect(await asks(`/ctg recherche ${words}`)).toContain(
        'FA-01 Développer les accueils éducatifs (fiche) — /ctg action FA-01',
      );
    }
    expect(await asks('/ctg recherche jardin')).toContain('FA-02');
    expect(await asks('/ctg recherche jeunesses')).toContain('(objectif) — /ctg objectif O1.1');
    expect(await asks('/ctg recherche genet')).toContain('Yann Genêt (personne)');
    expect(await asks('/ctg search diagnostic', 'U0EMMA0001')).toContain('(document)');
    expect(await asks('/ctg recherche bruyère')).toContain('FA-01');
  });

  it('says with each answer a command that opens it', async () => {
    const found = await asks('/ctg recherche petite enfance');
    const commands = [...found.matchAll(/— (\/ctg .+)$/gm)].map(([, command = '']) => command);
    expect(commands.length).toBeGreaterThan(3);
    for (const command of new Set(commands)) {
      expect([command, await asks(command)]).not.toEqual([command, expect.stringMatching(/Je ne connais pas|Aucun/)]);
    }
  });

  it('says nothing of what its reader may not read, but how much (Art. 12)', async () => {
    const stranger = await asks('/ctg recherche accueil', 'U0JEAN0001');
    expect(stranger).not.toContain('FA-01');
    expect(stranger).toMatch(/réservé/);
    expect(await asks('/ctg recherche jardin', 'U0JEAN0001')).toContain('FA-02');
    expect(await asks('/ctg recherche genêt', 'U0JEAN0001')).not.toContain('(personne)');
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
