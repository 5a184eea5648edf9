/** A refusal that sending again would not mend, or `settled` when the rows were dealt with. */
export type Outcome = { kind: 'settled' } | { kind: 'refused'; code: string };
