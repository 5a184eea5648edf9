import { describe, expect, it } from 'vitest';
import type { PartyKind } from '../../../src/database/generated/client.ts';
import { readMigrations } from '../../../src/database/migrations/read-migrations.ts';
import { defaultArticle } from '../../../src/domain/parties/default-article.ts';
import { sampleAgreement } from '../../database/sample-agreement.ts';
import { testDatabase } from '../../support/database.ts';

const samples: [name: string, kind: PartyKind, article: string][] = [
  ['Caf', 'CAF', 'FEMININE'],
  ['Allocations familiales', 'CAF', 'ELIDED'],
  ['Agglo', 'EPCI', 'ELIDED'],
  ['Communauté de communes', 'EPCI', 'FEMININE'],
  ['API', 'EPCI', 'ELIDED'],
  ['Pays d’Issoire', 'EPCI', 'MASCULINE'],
  ['Ville', 'MUNICIPALITY', 'FEMININE'],
  ['Commune', 'MUNICIPALITY', 'FEMININE'],
  ['Bras-Fleuri', 'MUNICIPALITY', 'NONE'],
  ['Issoire', 'MUNICIPALITY', 'NONE'],
  ['Département', 'DEPARTMENT', 'MASCULINE'],
  ['Hérault', 'DEPARTMENT', 'ELIDED'],
  ['Haut-Rhin', 'DEPARTMENT', 'MASCULINE'],
  ['MSA', 'MSA', 'FEMININE'],
  ['État', 'STATE', 'ELIDED'],
  ['Préfecture', 'STATE', 'FEMININE'],
  ['CCAS', 'OTHER', 'MASCULINE'],
  ['Caisse des écoles', 'OTHER', 'FEMININE'],
  ['Association des familles', 'OTHER', 'ELIDED'],
  ['Calandreta', 'OTHER', 'NONE'],
];

describe('the article that nobody chose', () => {
  it.each(samples)('of %s, %s, is %s', (name, kind, article) => {
    expect(defaultArticle(name, kind)).toBe(article);
  });

  it('is given to the rows of before by the migration too', async () => {
    const database = await testDatabase();
    const { id: agreementId } = await sampleAgreement(database.db);
    await database.db.party.createMany({
      data: samples.map(([shortName, kind], index) => {
        const names = { officialName: shortName, statedName: shortName, shortName };
        return { agreementId, code: `P${index}`, kind, ...names, article: 'PLURAL', position: index };
      }),
    });
    const [first] = await database.db.party.findMany({ where: { agreementId }, orderBy: { position: 'asc' } });
    const names = ["Centre Communal d'Action Sociale", 'Caisse des écoles', 'Les Petits Pas'];
    const bodies = names.map((name, index) => ({ partyId: first?.id ?? '', code: `B${index}`, name }));
    await database.db.subOrganisation.createMany({ data: bodies.map((body) => ({ ...body, article: 'PLURAL' })) });

    const migration = (await readMigrations()).find(({ name }) => name.endsWith('party_article'));
    const updates = migration?.script.match(/^UPDATE [^;]*;/gm) ?? [];
    expect(updates).toHaveLength(2);
    await database.transaction((sql) => sql.script(updates.join('\n')));

    const parties = await database.db.party.findMany({ where: { agreementId }, orderBy: { position: 'asc' } });
    expect(parties.map(({ shortName, kind, article }) => [shortName, kind, article])).toEqual(samples);
    const known = await database.db.subOrganisation.findMany({ orderBy: { code: 'asc' } });
    expect(known.map(({ article }) => article)).toEqual(['MASCULINE', 'FEMININE', 'NONE']);
    expect(known.map(({ name }) => defaultArticle(name))).toEqual(['MASCULINE', 'FEMININE', 'NONE']);
  });
});
