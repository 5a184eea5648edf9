import { z } from 'zod';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import { countsOn } from '../people/counts-on.ts';
import type { MinutesContent } from './minutes-content.ts';

const factsSchema = z.object({ versionId: z.uuid() });

/** Sends circulated minutes to one person; a version replaced meanwhile is not sent. */
export const minutesKind: DeliveryKind = {
  name: 'minutes',

  async compose({ facts, personId }, { today }, { db }) {
    const { versionId } = factsSchema.parse(facts);
    const version = await db.minutesVersion.findUnique({ where: { id: versionId } });
    if (!version || version.state === 'REPLACED') return { skip: 'noLongerDue' };
    const rows = await db.partyVoice.findMany({
      where: { personId: personId ?? '' },
      include: { party: true },
      orderBy: { party: { position: 'asc' } },
    });
    const voices = rows.filter((row) => countsOn(row, today)).map(({ party }) => party.shortName);
    const content = version.content as unknown as MinutesContent;
    return { code: 'minutes', versionId, number: version.number, content, voices: [...new Set(voices)], today };
  },
};
