import { describe, expect, it } from 'vitest';
import { loadAgreement } from '../../../src/domain/agreement/load-agreement.ts';
import { fromDbDate } from '../../../src/domain/time/civil-date.ts';
import { testDatabase } from '../../support/database.ts';
import { issoireFile } from '../../support/seed-file.ts';

// Typed by hand from the text (prisma/seed/issoire.txt), not from the file under test.

const { db } = await testDatabase();
const { agreementId } = await loadAgreement(issoireFile(), { db, now: () => new Date('2021-05-03T07:00:00Z') });

const inOrder = { orderBy: { position: 'asc' } } as const;

describe('the agreement of Issoire, as loaded', () => {
  it('runs from its signature to the end of 2022 whatever its cover says, by express renewal only', async () => {
    const row = await db.agreement.findUniqueOrThrow({ where: { id: agreementId } });
    expect(row).toMatchObject({
      title: "Convention territoriale globale de la Commune d'Issoire et de l'Agglo Pays d'Issoire",
      titlePeriod: '2019 – 2023',
      timeZone: 'Europe/Paris',
      language: 'fr',
      signedAt: 'Issoire',
      termSource: 'art. 10',
      precedenceSource: 'art. 11 al. 4',
      isExperimental: true,
      renewalMode: 'EXPRESS',
      terminationNoticeMonths: 3,
      terminationForm: 'lettre recommandée avec avis de réception',
    });
    expect([row.signedOn, row.legalStart, row.legalEnd].map(fromDbDate)).toEqual([
      '2019-12-19',
      '2019-12-19',
      '2022-12-31',
    ]);
  });

  it('has three parties, four signatories, three acts and four originals', async () => {
    const parties = await db.party.findMany({
      where: { agreementId },
      ...inOrder,
      include: { aliases: true, signatories: inOrder, authorizingActs: true, originals: true, subOrganisations: true },
    });
    const read = parties.map((party) => [
      party.code,
      party.kind,
      party.officialName,
      party.statedName,
      party.shortName,
      party.signatories.map(({ office, name }) => `${office} : ${name}`),
      party.authorizingActs.map(({ body, decidedOn, annex }) => `${body} ${fromDbDate(decidedOn)} ${annex}`),
      party.originals.map(({ copies }) => copies),
    ]);
    expect(read).toEqual([
      [
        'CAF63',
        'CAF',
        "Caisse d'Allocations familiales du Puy de Dôme",
        'la Caf',
        'Caf',
        ["Président du Conseil d'Administration : Alain Rochette", 'Directeur : Didier Grosjean'],
        ["Conseil d'Administration 2019-12-16 annexe 4"],
        [2],
      ],
      [
        'API',
        'EPCI',
        "Communauté d'Agglomération Pays d'Issoire",
        "la Communauté d'Agglomération Pays d'Issoire",
        'Agglo',
        ['Président : Jean-Paul Bacquet'],
        ['Conseil communautaire 2019-12-12 annexe 5'],
        [1],
      ],
      [
        'VILLE',
        'MUNICIPALITY',
        "Commune d'Issoire",
        "la Commune d'Issoire",
        'Ville',
        ['Maire : Bertrand Barraud'],
        ['Conseil municipal 2019-12-03 annexe 5'],
        [1],
      ],
    ]);
    const aliases = parties.flatMap((party) => party.aliases.map(({ name }) => name));
    expect(aliases).toEqual(
      expect.arrayContaining([
        'Caf du Puy-de-Dôme',
        "Agglo Pays d'Issoire",
        "Communauté d'Agglo",
        "Ville d'Issoire",
        "ville d'Issoire",
      ]),
    );
    expect(parties[2]?.subOrganisations).toMatchObject([{ code: 'CCAS' }]);
  });

  it('keeps the trace of the prefecture, whose posting is blank', async () => {
    const [trace, ...others] = await db.legalTrace.findMany({ where: { agreementId }, include: { party: true } });
    expect(others).toEqual([]);
    expect(trace).toMatchObject({
      actId: '063-200070407-20191212-DEL_2019_06_15-DE',
      reference: 'DEL_2019_06_15',
      sentOn: new Date('2019-12-17'),
      receivedOn: new Date('2019-12-17'),
      postedOn: null,
      party: { code: 'API' },
    });
  });

  it('names five axes and four missions', async () => {
    const axes = await db.axis.findMany({ where: { agreementId }, ...inOrder });
    expect(axes.map(({ label }) => label)).toEqual([
      'La petite enfance',
      'La jeunesse',
      'La parentalité',
      "L'animation de la vie sociale",
      "L'accès aux droits",
    ]);
    expect(await db.cafMission.count({ where: { agreementId } })).toBe(4);
  });

  it('has three strategic and seven operational objectives, slips of the text included, tied to axes as K-18 says', async () => {
    const objectives = await db.objective.findMany({
      where: { agreementId },
      orderBy: { code: 'asc' },
      include: { versions: true, axes: inOrder },
    });
    expect(
      objectives.map(({ code, kind, versions, axes }) => [
        code,
        kind === 'STRATEGIC' ? 'S' : 'O',
        versions.map(({ label }) => label).join('|'),
        axes.map(({ label }) => label).join(' + '),
      ]),
    ).toEqual([
      [
        'O1',
        'S',
        'Promouvoir une offre de service enfance jeunesse équitable et accessible à tous',
        'La petite enfance + La jeunesse',
      ],
      [
        'O1.1',
        'O',
        'Veiller à répondre aux attentes et besoins en matière de petite enfance, enfance et jeunesse',
        'La petite enfance + La jeunesse',
      ],
      [
        'O1.2',
        'O',
        "Coordonner les actions petites enfance, enfance et jeunesse à l'échelle du territoire et veiller au maillage territorial de l'offre",
        'La petite enfance + La jeunesse',
      ],
      ['O2', 'S', "Développer l'offre de service liée à l'accompagnement de la fonction parentale", 'La parentalité'],
      [
        'O2.1',
        'O',
        "Soutenir les actions existantes de tous les acteurs du territoire et développer les modes d'intervention",
        'La parentalité',
      ],
      ['O2.2', 'O', 'Accompagner et coordonner les actions développées par les associations', 'La parentalité'],
      [
        'O3',
        'S',
        "Répondre aux attentes et besoins des habitants de façon équitable sur l'ensemble du territoire",
        "L'animation de la vie sociale + L'accès aux droits",
      ],
      ['O3.1', 'O', "Favoriser l'accès aux droits et aux services pour tous", "L'accès aux droits"],
      ['O3.2', 'O', "Renforcer la dynamique autour de l'insertion socio-professionnelle à l'échelle du territoire", ''],
      ['O3.3', 'O', "Développer l'Animation de la Vie Sociale", "L'animation de la vie sociale"],
    ]);
  });
});
