/** A mailbox written as `CTG Issoire <ctg@agglo.example>`, or as an address alone. */
export function readMailbox(text: string): { name: string; address: string } {
  const [, name = '', address = text] = /^(.*?)<([^<>]+)>\s*$/.exec(text) ?? [];
  return { name: name.trim().replace(/^"|"$/g, '') || address.trim(), address: address.trim() };
}
