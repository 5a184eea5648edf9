import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findParty } from './find-party.ts';
import type { PartyPicture } from './load-logos.ts';
import { partyRights } from './rights.ts';

export interface LogoInput {
  /** Any name of the party. */
  party: string;
  fileName: string;
  /** Checked, and ready to print. */
  picture: Omit<PartyPicture, 'name'>;
}

/** The longest name of a file that is kept. */
const LONGEST_NAME = 200;

/**
 * Gives a party's documents its logo, in the place of a former one.
 * @throws UserError for anybody but the coordinator and the secretariat, and when no party answers to the name.
 */
export async function setLogo(
  viewer: Viewer,
  { party: name, fileName: given, picture: logo }: LogoInput,
  deps: Deps,
): Promise<{ party: PartyName; isReplaced: boolean }> {
  await requireRight(viewer, partyRights.setLogo);
  const party = await findParty(viewer.agreement.id, name, deps);
  const fileName = [...given].slice(0, LONGEST_NAME).join('');
  const { type, width, height } = logo;
  return changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const former = await tx.partyLogo.findUnique({ where: { partyId: party.id }, select: { fileName: true } });
    const data = { type, width, height, fileName, setAt: now, picture: new Uint8Array(logo.picture) };
    await tx.partyLogo.upsert({ where: { partyId: party.id }, create: { partyId: party.id, ...data }, update: data });
    note('logo.set', ['PartyLogo', party.id], {
      before: former,
      after: { party: party.shortName, fileName, type, width, height, bytes: logo.picture.length },
    });
    return { party: partyName(party), isReplaced: former !== null };
  });
}
