import { describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';

const workspace = issoireWorkspace({ beginsAt: '2021-02-01T08:00:00Z' });
const claire = () => workspace().as(USER.claire);
const { db } = await testDatabase();

const articleOf = async (code: string) => (await db.party.findFirstOrThrow({ where: { code } })).article;

describe('the article of a party', () => {
  it('is that of its name or kind until somebody chooses another', async () => {
    const rows = await db.party.findMany({ orderBy: { position: 'asc' } });
    expect(rows.map(({ shortName, article }) => [shortName, article])).toEqual([
      ['Caf', 'FEMININE'],
      ['Agglo', 'ELIDED'],
      ['Ville', 'FEMININE'],
    ]);
    expect(await db.subOrganisation.findMany()).toMatchObject([{ code: 'CCAS', article: 'MASCULINE' }]);
  });

  it('is chosen by the coordinator under /ctg parties, with those of the bodies that act for it', async () => {
    await openForm(claire(), '/ctg parties Ville', 'Changer l’article');
    expect(JSON.stringify(await claire().modal())).toContain('Article devant « Ville »');
    await claire().fills({ article: 'les' });
    expect((await claire().submits()).errors).toEqual({});
    const said = (await claire().modal())?.blocks;
    expect(JSON.stringify(said)).toContain('les Ville, des Ville, aux Ville ; le Centre Communal d');
    expect(await articleOf('VILLE')).toBe('PLURAL');
    expect(await db.auditEvent.findFirstOrThrow({ where: { action: 'party.article' } })).toMatchObject({
      actorName: 'Claire Aubépine',
      before: { Ville: 'FEMININE', "Centre Communal d'Action Sociale": 'MASCULINE' },
      after: { Ville: 'PLURAL', "Centre Communal d'Action Sociale": 'MASCULINE' },
    });
  });

  it('sent again as it is leaves no trace', async () => {
    await openForm(claire(), '/ctg parties Ville', 'Changer l’article');
    expect((await claire().submits()).errors).toEqual({});
    expect(await db.auditEvent.count({ where: { action: 'party.article' } })).toBe(1);
  });

  it('is offered to nobody else, and to nobody in a channel', async () => {
    const denise = await workspace().as(USER.denise).types(CHANNEL.agreement, '/ctg parties');
    expect(JSON.stringify(denise)).not.toContain('Changer l’article');
    const aloud = await claire().types(CHANNEL.agreement, '/ctg parties public');
    expect(JSON.stringify(aloud)).not.toContain('Changer l’article');
  });
});
