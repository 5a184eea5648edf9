import type { Language } from '../../src/domain/viewer/viewer.ts';

/** What Claire types in the pictures. */
export const typed: Record<
  Language,
  { place: string; notes: string; decision: string; commands: Record<'meetings' | 'minutes', string> }
> = {
  fr: {
    place: 'Hôtel de ville, salle du conseil',
    notes: 'La directrice enfance jeunesse présente le plan 2021.',
    decision: 'Ouvrir le lieu d’accueil enfants-parents en septembre.',
    commands: { meetings: '/ctg reunions', minutes: '/ctg compte-rendu' },
  },
  en: {
    place: 'Town hall, council room',
    notes: 'The director of childhood and youth presents the 2021 plan.',
    decision: 'Open the parent-child drop-in centre in September.',
    commands: { meetings: '/ctg meetings', minutes: '/ctg minutes' },
  },
};

/** People of prisma/seed/issoire-sandbox.json who answer in the pictures. */
export const PERSON = {
  claire: 'U0CLAIRE01',
  mayor: 'U0FRANCOI1',
  chairOfCaf: 'U0GERARD01',
  standIn: 'U0BEATRIC1',
  president: 'U0BERNARD1',
  director: 'U0SOPHIE01',
  solidarity: 'U0MARC0001',
} as const;

export const CHANNEL = { agreement: 'C0CTGISSO1', copil: 'C0CTGCOPIL' } as const;
