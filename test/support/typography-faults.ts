/** What people copy as it stands, and what is not text: no typography is looked for there. */
const VERBATIM = /```[\s\S]*?```|`[^`\n]*`|<[@#!a-z][^>]*>|https?:\/\/\S+|\S+@\S+\.\S+/g;

/** Places of a French text where a line may break before a sign, or an apostrophe is a typewriter's. */
const FAULT = / [:;?!»](?![\w+-]+:)|« |\d (?=[€%](?!\w))|\p{L}'\p{L}/gu;

/** What is wrong with a text's typography, each with what stands around it. */
export function typographyFaults(text: string): string[] {
  const read = text.replace(VERBATIM, '…');
  return [...read.matchAll(FAULT)].map(({ index }) => read.slice(Math.max(0, index - 30), index + 30));
}
