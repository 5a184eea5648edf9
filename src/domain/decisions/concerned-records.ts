/** An action sheet that a decision concerns. */
export interface ConcernedSheet {
  id: string;
  reference: string;
  title: string;
  /** Code of the objective that it serves. */
  objective: string;
}

/** An indicator that a decision concerns. */
export interface ConcernedIndicator {
  id: string;
  code: string;
  label: string;
  /** Code of the objective that it measures, or null. */
  objective: string | null;
}
