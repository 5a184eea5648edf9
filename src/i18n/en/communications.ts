import type { Catalogue } from '../catalogue.ts';

export const communications: Catalogue['communications'] = {
  title: 'Joint communications',
  none: 'Nothing is proposed for publication.',
  rule: 'A communication may be published once each party agrees (art. 8): /ctg communication new "title"',
  wording: ({ title }) => `Publish together: ${title}`,
  onceAgreed: 'It may be published once each party agrees (art. 8).',
  publishable: 'may be published: each party agrees',
  withdrawn: 'withdrawn',
};
