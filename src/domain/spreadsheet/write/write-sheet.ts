import { savePartners } from '../../sheets/read-partners.ts';
import type { SheetKind, SheetStatus, Visibility } from '../../sheets/sheet-record.ts';
import { toDbDate } from '../../time/civil-date.ts';
import type { Cells } from '../entity.ts';
import { numberIn } from '../keys.ts';
import { splitParty } from '../resolve/find-person.ts';
import { dateIn, idIn, requiredId, valueIn, type Write, type WriteContext } from './write-context.ts';

/** Writes a sheet's cells; where it stands is said as somebody would say it, and kept as such. */
export async function writeSheet({ id, cells }: Write, context: WriteContext): Promise<string> {
  const { tx, viewer, now, directory, ids } = context;
  const agreementId = viewer.agreement.id;
  const ages = valueIn<{ min: number; max: number }, null>(cells, 'ages', null);
  const axes = axesIn(cells, context);
  const data = {
    title: valueIn<string, ''>(cells, 'title', ''),
    planYears: valueIn<number[], number[]>(cells, 'planYears', []),
    kind: valueIn<SheetKind, null>(cells, 'kind', null),
    isInnovative: valueIn<boolean, boolean>(cells, 'isInnovative', false),
    need: valueIn<string, ''>(cells, 'need', ''),
    needSource: valueIn<string, ''>(cells, 'needSource', ''),
    description: valueIn<string, ''>(cells, 'description', ''),
    targetPublic: valueIn<string, ''>(cells, 'targetPublic', ''),
    ...('ages' in cells ? { ageMin: ages?.min ?? null, ageMax: ages?.max ?? null } : {}),
    territories: valueIn<string[], string[]>(cells, 'territories', []),
    leadPersonId: idIn(directory.people, cells, 'leadPerson'),
    leadService: valueIn<string, ''>(cells, 'leadService', ''),
    subOrganisationId: idIn(directory.subOrganisations, cells, 'subOrganisation'),
    sponsorId: idIn(directory.people, cells, 'sponsor'),
    committeeId: idIn(directory.committees, cells, 'committee'),
    isRecurring: valueIn<boolean, boolean>(cells, 'isRecurring', false),
    expectedResults: valueIn<string, ''>(cells, 'expectedResults', ''),
    evaluationQuestions: valueIn<string, ''>(cells, 'evaluationQuestions', ''),
    documents: valueIn<string, ''>(cells, 'documents', ''),
    status: valueIn<SheetStatus, SheetStatus>(cells, 'status', 'PLANNED'),
    progress: valueIn<number, null>(cells, 'progress', null),
    blockers: valueIn<string, ''>(cells, 'blockers', ''),
    needsArbitration: valueIn<boolean, boolean>(cells, 'needsArbitration', false),
    visibility: valueIn<Visibility, Visibility>(cells, 'visibility', 'PARTIES'),
  };
  const required = {
    objectiveId: 'objective' in cells ? requiredId(directory.objectives, cells, 'objective') : undefined,
    leadPartyId: 'leadParty' in cells ? requiredId(directory.parties, cells, 'leadParty') : undefined,
    startsOn: dateIn(cells, 'startsOn') ?? undefined,
    dueOn: dateIn(cells, 'dueOn') ?? undefined,
  };
  if (id) {
    const written = { ...data, ...required, ...(axes && { hasNoAxis: axes.hasNoAxis, axes: { set: axes.ids } }) };
    await tx.actionSheet.update({ where: { id }, data: written });
  }
  const reference = String(cells.reference);
  const sheetId =
    id ??
    (
      await tx.actionSheet.create({
        data: {
          ...data,
          agreementId,
          reference,
          number: numberIn(reference),
          title: String(cells.title),
          objectiveId: requiredId(directory.objectives, cells, 'objective'),
          leadPartyId: requiredId(directory.parties, cells, 'leadParty'),
          startsOn: toDbDate(String(cells.startsOn)),
          dueOn: toDbDate(String(cells.dueOn)),
          ...(axes && { hasNoAxis: axes.hasNoAxis, axes: { connect: axes.ids } }),
          createdAt: now,
        },
      })
    ).id;
  if (!id) ids.set(reference, sheetId);
  if ('referents' in cells) await saveReferents(sheetId, cells, context);
  if ('partners' in cells) await savePartners(tx, { agreementId, sheetId }, partnersIn(cells), now);
  if (['status', 'progress', 'blockers'].some((key) => key in cells)) {
    const said = id ? await tx.actionSheet.findUniqueOrThrow({ where: { id } }) : data;
    const { status = 'PLANNED', progress = null, blockers = '' } = said;
    const by = { byId: viewer.person?.id ?? null, by: viewer.person?.name ?? viewer.slackUserId };
    await tx.sheetUpdate.create({ data: { sheetId, status, progress, blockers, ...by, at: now } });
  }
  return sheetId;
}

async function saveReferents(sheetId: string, { referents }: Cells, { tx, directory }: WriteContext): Promise<void> {
  await tx.sheetReferent.deleteMany({ where: { sheetId } });
  await tx.sheetReferent.createMany({
    data: ((referents ?? []) as string[]).map(splitParty).map(({ name, party }) => ({
      sheetId,
      partyId: requiredId(directory.parties, { party }, 'party'),
      personId: requiredId(directory.people, { name }, 'name'),
    })),
  });
}

function partnersIn({ partners }: Cells): string {
  return ((partners ?? []) as string[]).join('\n');
}

/** Axes, or « aucun », said explicitly (K-18); an empty cell is neither. */
function axesIn(cells: Cells, { directory }: WriteContext) {
  if (!('axes' in cells)) return undefined;
  const names = cells.axes as string[] | undefined;
  const ids = (names ?? []).map((name) => ({ id: requiredId(directory.axes, { name }, 'name') }));
  return { hasNoAxis: names?.length === 0, ids };
}
