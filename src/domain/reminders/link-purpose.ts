/** What a signed link in an e-mail may be for. */
export const linkPurposes = ['later', 'never', 'optOut'] as const;

export type LinkPurpose = (typeof linkPurposes)[number];
