import type { StandInAnswer } from './stands-for.ts';

/** What one invited person answered, as far as counting goes. */
export interface Counted {
  /** Null for advisory guests and invitees: they never count. */
  partyId: string | null;
  answer: 'NONE' | 'PRESENT' | 'REMOTE' | 'EXCUSED' | 'REPRESENTED';
  /** What they had answered before the meeting was moved. */
  formerAnswer?: Counted['answer'];
  /** Of who is represented by somebody of the roster: whether that person comes. */
  standIn?: StandInAnswer;
}

export interface PartyForecast {
  partyId: string;
  present: number;
  remote: number;
  /** Holders whose representative has not said that they come: who does is counted as there. */
  represented: number;
  excused: number;
  /** Have not answered since the meeting was moved, and had before. */
  toConfirm: number;
  silent: number;
  /** At least one will be there, or named who stands in for them. */
  isRepresented: boolean;
}

/**
 * Counts answers by party. A holder who is represented is neither present nor excused: their representative,
 * who is invited in their place, is counted instead once they come. Until then, though the representative declined, the holder is
 * counted as represented. Each person counts for one party only.
 */
export function forecast(partyIds: string[], answers: Counted[]): PartyForecast[] {
  return partyIds.map((partyId) => {
    const count = (...wanted: Counted['answer'][]) =>
      answers.filter((one) => one.partyId === partyId && wanted.includes(one.answer)).length;
    const [present, remote] = [count('PRESENT'), count('REMOTE')];
    const isAwaited = ({ standIn }: Counted) => standIn === 'awaited' || standIn === 'declined';
    const represented = answers.filter((one) => one.partyId === partyId && isAwaited(one)).length;
    const isToConfirm = ({ answer, formerAnswer = 'NONE' }: Counted) => answer === 'NONE' && formerAnswer !== 'NONE';
    const toConfirm = answers.filter((one) => one.partyId === partyId && isToConfirm(one)).length;
    return {
      partyId,
      present,
      remote,
      represented,
      excused: count('EXCUSED'),
      toConfirm,
      silent: count('NONE') - toConfirm,
      isRepresented: present + remote + represented > 0,
    };
  });
}
