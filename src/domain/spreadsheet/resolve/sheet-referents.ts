import { writeReferent } from '../../sheets/write-names.ts';
import { fold } from '../../text/fold.ts';
import { type Directory, oneNamed } from '../directory.ts';
import type { Cells } from '../entity.ts';
import type { ImportedRow } from '../imported-rows.ts';
import { findPerson, splitParty } from './find-person.ts';
import type { ImportRemark, refuser } from './row-context.ts';

interface ReferentContext {
  /** The sheet's cells before. */
  former: Cells;
  refuse: ReturnType<typeof refuser>['refuse'];
  remark: (why: ImportRemark['why'], value: string) => void;
}

/**
 * A sheet's technical referents, each with the party that they answer for: the one in brackets, else the only one for
 * which they sit or speak. Whom the roster does not know is left out, and said.
 */
export function sheetReferents(
  { cells: { referents } }: ImportedRow<'sheets'>,
  { former, refuse, remark }: ReferentContext,
  directory: Directory,
): Cells {
  if (!referents) return {};
  const stored = ((former.referents ?? []) as string[]).map(fold);
  const parties = directory.parties;
  const named = (id: string) => parties.find((one) => one.id === id)?.names[0] ?? '';
  const found = referents.flatMap((given): string[] => {
    const person = findPerson(directory, given);
    if (!person) {
      remark('nameUnknown', given);
      return [];
    }
    const { partyIds, names } = person;
    const [only] = partyIds.length === 1 ? partyIds : [];
    const written = splitParty(given).party;
    const party = written ? oneNamed(parties, written) : parties.find(({ id }) => id === only);
    const [name = ''] = names;
    if (!party) {
      refuse('referents', 'partyUnknown', { given: written || given, known: parties.map((one) => one.names[0]) });
      return [];
    }
    const referent = writeReferent(name, party.names[0] ?? '');
    const isOfOther = partyIds.length > 0 && !partyIds.includes(party.id);
    // One that the sheet has already may have changed sides since.
    if (isOfOther && !stored.includes(fold(referent))) {
      refuse('referents', 'referentOfOther', { name, parties: partyIds.map(named) });
    }
    return [referent];
  });
  return { referents: [...new Set(found)] };
}
