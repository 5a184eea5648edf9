import { writePartner, writeReferent } from '../../sheets/write-names.ts';
import { fromDbDate } from '../../time/civil-date.ts';
import { nameOf } from '../directory.ts';
import type { Cells, HeldEntity } from '../entity.ts';
import type { EntitySource } from '../entity-source.ts';
import { milestoneKey, sheetKey } from '../keys.ts';

/** Sheets and their steps. */
export async function loadSheetEntities({ agreement, directory, db }: EntitySource): Promise<HeldEntity[]> {
  const rows = await db.actionSheet.findMany({
    where: { agreementId: agreement.id },
    orderBy: { number: 'asc' },
    include: {
      axes: { orderBy: { position: 'asc' } },
      referents: {
        include: { party: true, person: true },
        orderBy: [{ party: { position: 'asc' } }, { person: { name: 'asc' } }],
      },
      partners: { include: { partner: true }, orderBy: { partner: { name: 'asc' } } },
      milestones: { orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    },
  });
  return rows.flatMap((row): HeldEntity[] => {
    const secrecy = { visibility: row.visibility, committeeId: row.committeeId };
    const cells: Cells = {
      reference: row.reference,
      title: row.title,
      objective: nameOf(directory.objectives, row.objectiveId),
      axes: row.axes.length > 0 || row.hasNoAxis ? row.axes.map(({ label }) => label) : undefined,
      planYears: row.planYears,
      kind: row.kind ?? undefined,
      isInnovative: row.isInnovative,
      need: row.need,
      needSource: row.needSource,
      description: row.description,
      targetPublic: row.targetPublic,
      ages: row.ageMin !== null && row.ageMax !== null ? { min: row.ageMin, max: row.ageMax } : undefined,
      territories: row.territories,
      leadParty: nameOf(directory.parties, row.leadPartyId),
      leadPerson: nameOf(directory.people, row.leadPersonId),
      leadService: row.leadService,
      subOrganisation: nameOf(directory.subOrganisations, row.subOrganisationId),
      sponsor: nameOf(directory.people, row.sponsorId),
      referents: row.referents.map(({ party, person }) => writeReferent(person.name, party.shortName)),
      committee: nameOf(directory.committees, row.committeeId),
      partners: row.partners.map(({ partner, role }) => writePartner({ name: partner.name, role })),
      startsOn: fromDbDate(row.startsOn),
      dueOn: fromDbDate(row.dueOn),
      isRecurring: row.isRecurring,
      expectedResults: row.expectedResults,
      evaluationQuestions: row.evaluationQuestions,
      documents: row.documents,
      status: row.status,
      progress: row.progress ?? undefined,
      blockers: row.blockers,
      needsArbitration: row.needsArbitration,
      visibility: row.visibility,
    };
    const seen = new Map<string, number>();
    const steps = row.milestones.map(({ id, label, dueOn, doneOn }): HeldEntity => {
      return {
        kind: 'milestone',
        id,
        key: milestoneKey(row.reference, label, seen),
        label: `${row.reference} · ${label}`,
        secrecy,
        cells: {
          sheet: row.reference,
          label,
          dueOn: fromDbDate(dueOn),
          doneOn: doneOn ? fromDbDate(doneOn) : undefined,
        },
      };
    });
    const label = `${row.reference} ${row.title}`;
    return [{ kind: 'sheet', id: row.id, key: sheetKey(row.reference), label, secrecy, cells }, ...steps];
  });
}
