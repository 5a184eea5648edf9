import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { filled } from '../support/steps/form-steps.ts';

describe('the article of a party', () => {
  const town = issoireWorkspace();
  const claire = () => town().as(USER.claire);

  it('is that of its name or kind until somebody chooses another', async () => {
    const { db } = town().deps;
    const rows = await db.party.findMany({ orderBy: { position: 'asc' } });
    expect(rows.map(({ shortName, article }) => [shortName, article])).toEqual([
      ['Caf', 'FEMININE'],
      ['Agglo', 'ELIDED'],
      ['Ville', 'FEMININE'],
    ]);
    expect(await db.subOrganisation.findMany()).toMatchObject([{ code: 'CCAS', article: 'MASCULINE' }]);
  });

  it('is chosen by the coordinator under /ctg parties, with those of the bodies that act for it', async () => {
    const { db } = town().deps;
    await openForm(claire(), '/ctg parties Ville', 'Changer l’article');
    expect(JSON.stringify(await claire().modal())).toContain('Article devant « Ville »');
    await claire().fills({ article: 'les' });
    expect((await claire().submits()).errors).toEqual({});
    const said = (await claire().modal())?.blocks;
    expect(JSON.stringify(said)).toContain('les Ville, des Ville, aux Ville ; le Centre Communal d');
    expect((await db.party.findFirstOrThrow({ where: { code: 'VILLE' } })).article).toBe('PLURAL');
    expect(await db.auditEvent.findFirstOrThrow({ where: { action: 'party.article' } })).toMatchObject({
      actorName: 'Claire Aubépine',
      before: { Ville: 'FEMININE', "Centre Communal d'Action Sociale": 'MASCULINE' },
      after: { Ville: 'PLURAL', "Centre Communal d'Action Sociale": 'MASCULINE' },
    });
  });

  it('sent again as it is leaves no trace', async () => {
    await filled('change-articles', { party: 'VILLE' }, { article: 'les' })(town());
    await openForm(claire(), '/ctg parties Ville', 'Changer l’article');
    expect((await claire().submits()).errors).toEqual({});
    expect(await town().deps.db.auditEvent.count({ where: { action: 'party.article' } })).toBe(1);
  });

  it('is offered to nobody else, and to nobody in a channel', async () => {
    const denise = await town().as(USER.denise).types(CHANNEL.agreement, '/ctg parties');
    expect(JSON.stringify(denise)).not.toContain('Changer l’article');
    const aloud = await claire().types(CHANNEL.agreement, '/ctg parties public');
    expect(JSON.stringify(aloud)).not.toContain('Changer l’article');
  });
});
