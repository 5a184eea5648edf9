/** What one invited person answered, as far as counting goes. */
export interface Counted {
  /** Null for advisory guests and invitees: they never count. */
  partyId: string | null;
  answer: 'NONE' | 'PRESENT' | 'REMOTE' | 'EXCUSED' | 'REPRESENTED';
}

export interface PartyForecast {
  partyId: string;
  present: number;
  remote: number;
  excused: number;
  silent: number;
  /** At least one will be there. */
  isRepresented: boolean;
}

/**
 * Counts answers by party. A holder who is represented is neither present nor excused: their representative,
 * who is invited in their place, is counted instead. Each person counts for one party only.
 */
export function forecast(partyIds: string[], answers: Counted[]): PartyForecast[] {
  return partyIds.map((partyId) => {
    const count = (...wanted: Counted['answer'][]) =>
      answers.filter((one) => one.partyId === partyId && wanted.includes(one.answer)).length;
    const [present, remote] = [count('PRESENT'), count('REMOTE')];
    return {
      partyId,
      present,
      remote,
      excused: count('EXCUSED'),
      silent: count('NONE'),
      isRepresented: present + remote > 0,
    };
  });
}
