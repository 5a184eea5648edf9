import { InvalidForm, UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { MessageSource } from '../messages/source-message.ts';
import { partyName } from '../text/party-name.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { clearanceParts, personClearance } from '../visibility/person-clearance.ts';
import type { Visibility } from './sheet-record.ts';

/** What a sheet cannot do without; its number and first status come by themselves. */
export interface SheetInput {
  title: string;
  objectiveId: string;
  axisIds: string[];
  /** « Aucun axe », said explicitly (K-18). */
  hasNoAxis: boolean;
  /** « 2021, 2022 » */
  planYears: string;
  leadPartyId: string;
  leadPersonId: string;
  startsOn: CivilDate;
  dueOn: CivilDate;
  visibility: Visibility;
  /** The body that leads it for its party (A3-5). */
  subOrganisationId?: string;
  /** The committee that follows it. */
  committeeId?: string;
  /** What it answers to, with where that is read (Art. 7); both empty when it is said later. */
  need: string;
  needSource: string;
  /** The message that the need comes from. */
  source: MessageSource | null;
}

const MOST_TITLE = 200;
const MOST_NEED = 3000;

/**
 * What somebody fills in of a sheet, checked against the agreement.
 * @throws InvalidForm naming each field to mend.
 */
export async function readSheetInput(viewer: Viewer, input: SheetInput, { db }: Pick<Deps, 'db'>) {
  const agreementId = viewer.agreement.id;
  const [objective, axes, party, person, body, committee] = await Promise.all([
    db.objective.findFirst({ where: { agreementId, id: input.objectiveId || undefined } }),
    db.axis.findMany({ where: { agreementId, id: { in: input.axisIds } } }),
    db.party.findFirst({ where: { agreementId, id: input.leadPartyId || undefined } }),
    input.leadPersonId
      ? db.person.findFirst({ where: { agreementId, id: input.leadPersonId }, include: clearanceParts })
      : null,
    input.subOrganisationId
      ? db.subOrganisation.findFirst({ where: { party: { agreementId }, id: input.subOrganisationId } })
      : null,
    input.committeeId ? db.committee.findFirst({ where: { agreementId, id: input.committeeId } }) : null,
  ]);
  const fields: Record<string, UserError> = {};
  const title = input.title.replace(/\s+/g, ' ').trim();
  if (title === '') fields.title = new UserError('required');
  if (title.length > MOST_TITLE) fields.title = new UserError('tooLong', { most: MOST_TITLE });
  if (!objective || !input.objectiveId) fields.objective = new UserError('required');
  if (!party || !input.leadPartyId) fields.leadParty = new UserError('required');
  if (!person) fields.leadPerson = new UserError('required');
  // An axis, or « aucun »: one of them, and not both.
  if (input.hasNoAxis === axes.length > 0) fields.axes = new UserError('axisOrNone');
  const [need, needSource] = [input.need.replace(/\r\n/g, '\n').trim(), input.needSource.trim()];
  if (need.length > MOST_NEED) fields.need = new UserError('tooLong', { most: MOST_NEED });
  if (need !== '' && needSource === '') fields.needSource = new UserError('sourceRequired');
  const planYears = readYears(input.planYears);
  if (!planYears) fields.planYears = new UserError('planYears');
  if (!input.startsOn) fields.startsOn = new UserError('required');
  if (!input.dueOn) fields.dueOn = new UserError('required');
  if (input.startsOn && input.dueOn && input.dueOn < input.startsOn) fields.dueOn = new UserError('dueBeforeStart');
  if (input.committeeId && !committee) fields.committee = new UserError('gone');
  if (input.subOrganisationId && !body) fields.subOrganisation = new UserError('gone');
  if (body && party && body.partyId !== party.id) {
    fields.subOrganisation = new UserError('bodyOfOther', {
      body: { shortName: body.name, article: body.article },
      party: partyName(party),
    });
  }
  const readable = { visibility: input.visibility, committeeId: committee?.id };
  if (person && !mayRead(personClearance(person, viewer.today), readable)) {
    fields.leadPerson = new UserError('leadMayNotRead', { name: person.name });
  }
  if (!objective || !party || !person || !planYears || Object.keys(fields).length > 0) throw new InvalidForm(fields);
  return {
    title,
    objectiveId: objective.id,
    axisIds: axes.map(({ id }) => id),
    hasNoAxis: input.hasNoAxis,
    planYears,
    leadPartyId: party.id,
    leadPersonId: person.id,
    subOrganisationId: body?.id ?? null,
    committeeId: committee?.id ?? null,
    startsOn: input.startsOn,
    dueOn: input.dueOn,
    visibility: input.visibility,
    need,
    needSource,
  };
}

/** « 2021, 2022 » and « 2021-2023 » as years, in order, each once; null when it is none of these. */
export function readYears(text: string): number[] | null {
  const years = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .flatMap((part) => {
      const [, from = '', to = from] = /^(20\d{2})(?:[-–](20\d{2}))?$/.exec(part) ?? [];
      const length = Number(to) - Number(from) + 1;
      return from && length >= 1 ? Array.from({ length }, (_, place) => Number(from) + place) : [Number.NaN];
    });
  if (years.length === 0 || years.some(Number.isNaN)) return null;
  return [...new Set(years)].toSorted((a, b) => a - b);
}
