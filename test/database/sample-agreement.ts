import { randomUUID } from 'node:crypto';
import type { Agreement, PrismaClient } from '../../src/database/generated/client.ts';

/** An agreement of its own for a test, with nothing in it. */
export function sampleAgreement(db: Pick<PrismaClient, 'agreement'>): Promise<Agreement> {
  return db.agreement.create({
    data: {
      code: `TEST-${randomUUID()}`,
      title: 'Convention « d’essai » — l’œuvre',
      titlePeriod: '2020-2022',
      purpose: 'Essayer\nsur deux lignes',
      territory: 'Partout',
      timeZone: 'Indian/Reunion',
      language: 'fr',
      signedOn: new Date('2021-01-01'),
      signedAt: 'Ici',
      legalStart: new Date('2021-01-01'),
      legalEnd: new Date('2023-12-31'),
      termSource: 'art. 10',
      renewalMode: 'EXPRESS',
      terminationNoticeMonths: 3,
      terminationForm: 'lettre',
    },
  });
}
