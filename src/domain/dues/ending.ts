/** The ways in which an ask ends. */
export const endings = ['answered', 'refused', 'declined', 'lapsed', 'withdrawn', 'superseded'] as const;

export type Ending = (typeof endings)[number];

/** Who hears of an end: who asked, who was asked, who coordinates, the secretariat in charge, whoever else was waiting. */
export type Hearer = 'asker' | 'asked' | 'coordination' | 'secretariat' | 'waiting';

/** Told to these, each once, whatever part they have in it; never to who made it so. */
export interface ToldEnd {
  tells: Hearer[];
}

/** Why nobody is written to: `saidBy` names the notice that says it, `shown` where people see it, `never` why it cannot end so. */
export type UntoldEnd = { saidBy: string } | { shown: string } | { never: string };

/** What becomes of an ask past its day that nobody answered: its lapse is told, or why not. */
export type LapsedEnd = ToldEnd | UntoldEnd;
