import type { Prisma } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { objectiveParts, readObjective } from '../objectives/objective.ts';
import { partyName } from '../text/party-name.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import type { AgreementScope } from '../viewer/viewer.ts';
import type { SheetRecord } from './sheet-record.ts';

function parts(today: CivilDate) {
  return {
    objective: { include: objectiveParts(today) },
    axes: { orderBy: { position: 'asc' } },
    leadParty: true,
    leadPerson: true,
    subOrganisation: true,
    sponsor: true,
    referents: {
      include: { party: true, person: true },
      orderBy: [{ party: { position: 'asc' } }, { person: { name: 'asc' } }],
    },
    partners: { include: { partner: true }, orderBy: { partner: { name: 'asc' } } },
    committee: true,
    milestones: { orderBy: [{ dueOn: 'asc' }, { position: 'asc' }] },
    updates: { orderBy: { id: 'desc' } },
  } as const satisfies Prisma.ActionSheetInclude;
}

/** The action sheets of an agreement that fit a condition, in the order of their numbers; whoever may read them. */
export async function loadSheets(
  where: Prisma.ActionSheetWhereInput,
  { agreement, today }: { agreement: Pick<AgreementScope, 'id'>; today: CivilDate },
  { db }: { db: Pick<Deps['db'], 'actionSheet'> },
): Promise<SheetRecord[]> {
  const rows = await db.actionSheet.findMany({
    where: { AND: [{ agreementId: agreement.id }, where] },
    include: parts(today),
    orderBy: { number: 'asc' },
  });
  return rows.map(readSheet);
}

function readSheet(row: Prisma.ActionSheetGetPayload<{ include: ReturnType<typeof parts> }>): SheetRecord {
  const { objective, axes, ageMin, ageMax, leadParty, leadPerson, committee, milestones, updates } = row;
  const { subOrganisation, sponsor, referents, partners } = row;
  const { code, label } = readObjective(objective);
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    objective: { code, label },
    axes: axes.map((axis) => axis.label),
    hasNoAxis: row.hasNoAxis,
    planYears: row.planYears,
    kind: row.kind,
    isInnovative: row.isInnovative,
    need: row.need,
    needSource: row.needSource,
    description: row.description,
    targetPublic: row.targetPublic,
    ages: ageMin !== null && ageMax !== null ? { min: ageMin, max: ageMax } : null,
    territories: row.territories,
    leadParty: { id: leadParty.id, ...partyName(leadParty) },
    leadPerson: leadPerson && { id: leadPerson.id, name: leadPerson.name },
    leadService: row.leadService,
    subOrganisation: subOrganisation && { id: subOrganisation.id, name: subOrganisation.name },
    sponsor: sponsor && { id: sponsor.id, name: sponsor.name },
    referents: referents.map(({ party, person }) => ({
      party: { id: party.id, shortName: party.shortName },
      person: { id: person.id, name: person.name },
    })),
    partners: partners.map(({ partner, role }) => ({ name: partner.name, role })),
    committee: committee && { id: committee.id, shortName: committee.shortName },
    startsOn: fromDbDate(row.startsOn),
    dueOn: fromDbDate(row.dueOn),
    isRecurring: row.isRecurring,
    expectedResults: row.expectedResults,
    evaluationQuestions: row.evaluationQuestions,
    documents: row.documents,
    status: row.status,
    progress: row.progress,
    blockers: row.blockers,
    needsArbitration: row.needsArbitration,
    visibility: row.visibility,
    milestones: milestones.map((step) => ({
      id: step.id,
      label: step.label,
      dueOn: fromDbDate(step.dueOn),
      doneOn: step.doneOn && fromDbDate(step.doneOn),
    })),
    updates: updates.map(({ status, progress, blockers, by, at }) => ({ status, progress, blockers, by, at })),
  };
}
