/** What one asks once more before it counts. */
export interface Confirmation {
  title: string;
  text: string;
  yes: string;
  no: string;
}

/** How an act is called, and what is asked once more before it counts. */
export interface ActWords {
  label: string;
  /** The title of the page that asks, where the label says too little. */
  title?: string;
  confirm?: Confirmation;
  /** False for what asks once more and destroys nothing. */
  isDestructive?: boolean;
}
