import { conveneMeeting } from '../domain/convocation/convene-meeting.ts';
import { previewConvocation } from '../domain/convocation/preview-convocation.ts';
import type { FormCall } from './form.ts';

/** What became of a convocation: how many people it goes out to, and whom nothing reaches. */
export interface Convened {
  reference: string;
  invited: number;
  unreachable: string[];
}

/** Convenes a meeting. Who can be reached in no way is invited, and counted apart: no convocation goes out to them. */
export async function conveneNow(
  { viewer, deps, bot }: Pick<FormCall, 'viewer' | 'deps' | 'bot'>,
  given: string,
): Promise<Convened> {
  const { bySlack, byMail, unreachable } = await previewConvocation(viewer, { reference: given }, bot, deps);
  const { reference } = await conveneMeeting(viewer, { reference: given }, deps);
  return { reference, invited: bySlack.length + byMail.length, unreachable };
}
