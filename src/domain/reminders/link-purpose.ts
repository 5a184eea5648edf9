/** What a signed link in an e-mail may be for. */
export const linkPurposes = ['later', 'never', 'optOut'] as const;

export type LinkPurpose = (typeof linkPurposes)[number];

export function isLinkPurpose(purpose: string): purpose is LinkPurpose {
  return (linkPurposes as readonly string[]).includes(purpose);
}
