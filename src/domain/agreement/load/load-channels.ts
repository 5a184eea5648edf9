import { type IdsByCode, idOf } from './ids-by-code.ts';
import { type Load, tally } from './load.ts';

/** Which channels speak for the agreement. One that people bound, moved or took away stays as they left it. */
export async function loadChannels(load: Load, committeeIds: IdsByCode): Promise<void> {
  const { tx, file, agreementId } = load;
  const channelIds = file.channels.map(({ channelId }) => channelId);
  const [bound, touched] = await Promise.all([
    tx.channelBinding.findMany({ where: { channelId: { in: channelIds } }, include: { agreement: true } }),
    tx.auditEvent.findMany({ where: { agreementId, subjectType: 'Channel', subjectId: { in: channelIds } } }),
  ]);
  const absent = file.channels.flatMap(({ channelId, committee }, index) => {
    const binding = bound.find((one) => one.channelId === channelId);
    if (binding && binding.agreementId !== agreementId) {
      load.differences.push(`channels[${index}]: ${channelId} already speaks for ${binding.agreement.code}`);
    }
    if (binding || touched.some(({ subjectId }) => subjectId === channelId)) return [];
    return [{ channelId, agreementId, committeeId: committee && idOf(committeeIds, committee) }];
  });
  tally(load, 'channels', (await tx.channelBinding.createMany({ data: absent })).count);
}
