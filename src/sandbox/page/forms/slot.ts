/** How an element is embedded: in an input block with its label, or bare in a section or an actions block. */
export interface Slot {
  blockId: string;
  /** Whether the bot hears of each use: always outside input blocks, and inside with `dispatch_action`. */
  dispatches: boolean;
  /** Id of the native control, so that a label can point at it. */
  controlId: string;
  /** Name for those who do not see, where no label stands beside. */
  name?: string | undefined;
  /** Ids of the hint and of the error. */
  describedBy?: string | undefined;
  isInvalid: boolean;
  isRequired: boolean;
}

/** The ARIA attributes that a slot gives to its native control. */
export function slotAttributes(slot: Slot) {
  return {
    id: slot.controlId,
    'aria-label': slot.name,
    'aria-describedby': slot.describedBy,
    'aria-invalid': slot.isInvalid || undefined,
    'aria-required': slot.isRequired || undefined,
  };
}
