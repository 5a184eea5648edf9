/** A refusal that sending again would not mend, or `settled` when the rows were dealt with. */
export type PostOutcome = { kind: 'settled' } | { kind: 'refused'; code: string };
