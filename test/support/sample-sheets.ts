import type { Visibility } from '../../src/database/generated/client.ts';
import { testDatabase } from './database.ts';

export interface SampleSheet {
  title: string;
  /** Name of who leads it; null when nobody does. */
  lead: string | null;
  dueOn: string;
  visibility?: Visibility;
  status?: 'PLANNED' | 'IN_PROGRESS' | 'DONE' | 'BLOCKED';
}

/** Sheets FA-01, FA-02… of the Agglo, written down on the first day of 2021. */
export async function sampleSheets(sheets: SampleSheet[]): Promise<void> {
  const { db } = await testDatabase();
  const party = await db.party.findFirstOrThrow({ where: { code: 'API' } });
  const objective = await db.objective.findFirstOrThrow({ where: { code: 'O1.1', agreementId: party.agreementId } });
  for (const [place, { title, lead, dueOn, status = 'IN_PROGRESS', visibility = 'PARTIES' }] of sheets.entries()) {
    const person = lead ? await db.person.findFirstOrThrow({ where: { name: lead } }) : null;
    await db.actionSheet.create({
      data: {
        agreementId: party.agreementId,
        number: place + 1,
        reference: `FA-${String(place + 1).padStart(2, '0')}`,
        title,
        objectiveId: objective.id,
        leadPartyId: party.id,
        leadPersonId: person?.id ?? null,
        startsOn: new Date('2021-01-01'),
        dueOn: new Date(dueOn),
        status,
        visibility,
        createdAt: new Date('2021-01-01'),
      },
    });
  }
}
