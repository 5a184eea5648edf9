import { fold } from '../../text/fold.ts';
import { mayRead } from '../../visibility/clearance.ts';
import { type Directory, oneNamed } from '../directory.ts';
import type { Cells, CellValue } from '../entity.ts';
import type { ImportedRow } from '../imported-rows.ts';
import { findPerson } from './find-person.ts';
import type { ImportRemark, refuser } from './row-context.ts';
import { writtenLead } from './written-lead.ts';

interface LeadContext {
  /** The sheet's cells before. */
  former: Cells;
  isNew: boolean;
  /** The committee that follows it from now on, when the line says so. */
  committee: CellValue | undefined;
  refuse: ReturnType<typeof refuser>['refuse'];
  remark: (why: ImportRemark['why'], value: string) => void;
}

/**
 * Who leads and answers for a sheet. A person whom the roster does not know, or who may not read the sheet (Art. 12), is
 * not made its lead: their name stays beside it, and the check on sheets without a lead says the rest.
 */
export function sheetLead(
  { cells: read }: ImportedRow<'sheets'>,
  { former, isNew, committee, refuse, remark }: LeadContext,
  directory: Directory,
): Cells {
  const cells: Cells = {};
  const { leadParty, leadPerson, subOrganisation, sponsor } = read;
  const lead = writtenLead(directory, {
    party: leadParty ?? '',
    person: leadPerson ?? '',
    body: subOrganisation ?? '',
  });
  const known = directory.parties.map(({ names }) => names[0]);
  if (leadParty && !lead.party) refuse('leadParty', 'partyUnknown', { given: leadParty, known });
  else if (isNew && !lead.party) refuse(leadPerson ? 'leadPerson' : 'leadParty', 'leadPartyMissing', { known });
  if (lead.party && (leadParty || isNew)) cells.leadParty = lead.party.names[0];
  if (lead.subOrganisation) cells.subOrganisation = lead.subOrganisation.names[0];

  const isPartyOnly =
    !lead.person && [directory.parties, directory.subOrganisations].some((among) => oneNamed(among, leadPerson ?? ''));
  if (leadPerson && !isPartyOnly) {
    const readable = {
      visibility: read.visibility ?? (former.visibility as 'PARTIES' | undefined) ?? 'PARTIES',
      committeeId: oneNamed(directory.committees, String(committee ?? former.committee ?? ''))?.id,
    };
    const isSame = fold(String(former.leadPerson ?? '')) === fold(lead.person?.names[0] ?? leadPerson);
    if (isSame) cells.leadPerson = former.leadPerson;
    else if (lead.person && mayRead(lead.person.clearance, readable)) cells.leadPerson = lead.person.names[0];
    else {
      remark(lead.person ? 'leadMayNotRead' : 'personUnknown', leadPerson);
      if (!read.leadService && !former.leadService) cells.leadService = leadPerson;
    }
  }
  if (sponsor) {
    const found = findPerson(directory, sponsor);
    if (found) cells.sponsor = found.names[0];
    else if (fold(sponsor) !== fold(String(former.sponsor ?? ''))) remark('nameUnknown', sponsor);
  }
  return cells;
}
