/** Every limit of Slack's that we could meet, in code points unless said (docs.slack.dev/reference/block-kit). */
export const LIMITS = {
  messageBlocks: 50,
  viewBlocks: 100,
  headerText: 150,
  fieldText: 2000,
  fields: 10,
  contextText: 2000,
  buttonText: 75,
  buttonValue: 2000,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  actions: 25,
  optionText: 75,
  options: 100,
  overflowOptions: 5,
  modalTitle: 24,
  modalButton: 24,
  label: 2000,
  hint: 2000,
  placeholder: 150,
  inputText: 3000,
  privateMetadata: 3000,
  tableRows: 100,
  tableColumns: 20,
  /** Advised for the top-level text; `chat.update` refuses more. */
  messageText: 4000,
  /** Ours: characters of one block of running text. */
  blockText: 2800,
  /** Ours: blocks that tell of one thing in a form's window, which has fields and buttons besides. */
  windowBlocks: 80,
  /** Ours: characters of the same, of the 250,000 bytes that Slack takes. */
  windowText: 100_000,
  /** Ours: characters of one line, such as a list of names; a longer one goes on in the next block. */
  lineText: 6000,
  /** Ours: characters of one page, well under Slack's undocumented `msg_blocks_too_long`. */
  pageText: 9000,
} as const;

/** The text cut to a number of code points, its end marked « … » when something is left out. */
export function cut(text: string, most: number): string {
  const points = [...text];
  return points.length <= most ? text : `${points.slice(0, most - 1).join('')}…`;
}

/** The same for text that Slack reads as markup: neither an escaped sign nor a mention is cut in two. */
export function cutMarkup(text: string, most: number): string {
  return cut(text, most).replace(/(?:&[a-z]*|<[^<>]*)…$/, '…');
}
