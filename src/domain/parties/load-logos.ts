import type { Deps } from '../deps.ts';

/** A party's logo, ready to print. */
export interface PartyPicture {
  /** The party's official name: what is read aloud in the picture's place. */
  name: string;
  type: 'png' | 'jpg';
  picture: Buffer;
  width: number;
  height: number;
}

/** The logos that the parties of an agreement gave, in the agreement's order. */
export async function loadLogos(agreementId: string, { db }: Pick<Deps, 'db'>): Promise<PartyPicture[]> {
  const rows = await db.partyLogo.findMany({
    where: { party: { agreementId } },
    include: { party: true },
    orderBy: { party: { position: 'asc' } },
  });
  return rows.map(({ party, type, picture, width, height }) => {
    return {
      name: party.officialName,
      type: type === 'jpg' ? 'jpg' : 'png',
      picture: Buffer.from(picture),
      width,
      height,
    };
  });
}
