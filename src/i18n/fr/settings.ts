import type { SettingKey } from '../../domain/settings/settings.ts';
import type { Language } from '../../domain/viewer/viewer.ts';

/** The rules that the agreement leaves open, and their values in words. */
export const settings = {
  title: 'Réglages',
  yourLanguage: (p: { language: string }) => `Votre langue : ${p.language}`,
  agreementLanguage: (p: { language: string }) => `Langue de la convention et de ses canaux : ${p.language}`,
  languages: { fr: 'français', en: 'anglais' },
  chooseLanguage: 'Changer ma langue',
  /** As each calls itself. */
  ownNames: { fr: 'français', en: 'English' },
  otherLanguage: 'en' as Language,
  languageChosen: (p: { language: string }) => `Je vous réponds désormais en ${p.language}.`,
  rules: 'Règles de la convention',
  toConfirm: 'à confirmer par le copil',
  change: 'Modifier',
  propose: 'Proposer',
  /** A decision's text: each party reads it, and the register keeps it. */
  ruleText: (p: { label: string; before: string; after: string; reason: string | null }) =>
    `Règle de fonctionnement (annexe 3). ${p.label} : ${p.before === p.after ? `${p.after}, valeur confirmée` : `${p.after} (jusqu’ici : ${p.before})`}.${p.reason ? `\nMotif : ${p.reason}` : ''}`,
  defaultInForce: 'C’est déjà la valeur appliquée, par défaut : les parties la confirmeraient.',
  proposedChange: (p: { reference: string; label: string; before: string; after: string }) =>
    `${p.reference} — ${p.label} : ${p.before === p.after ? p.after : `${p.before} → ${p.after}`}. La règle en vigueur reste ${p.before} tant que chaque partie n’a pas donné son accord.`,
  otherProposals: (p: { references: string[] }) =>
    `Déjà en attente pour cette règle : ${p.references.join(', ')}. C’est la dernière adoptée qui comptera.`,
  awaiting: (p: { reference: string; value: string; agreed: number; parties: number }) =>
    `${p.reference} propose : ${p.value}, accord ${p.agreed}/${p.parties}`,
  keys: {
    noticeDaysSteering: 'Délai de convocation du copil, en jours',
    noticeDaysTechnical: 'Délai de convocation du comité technique, en jours',
    noticeCounting: 'Décompte des délais',
    quorum: 'Quorum',
    agreementRule: 'Commun accord',
    minutesCirculationDays: 'Diffusion du compte rendu, en jours',
    silentApproval: 'Silence vaut accord sur les comptes rendus',
    silenceDaysSteering: 'Silence vaut accord sur le compte rendu du copil après, en jours (0 : jamais)',
    silenceDaysTechnical: 'Silence vaut accord sur le compte rendu du comité technique après, en jours (0 : jamais)',
    waivedPeriodDays: 'Période dispensée de réunion en dessous de, en jours',
    documentMaxAgeMonths: 'Un document est ancien après, en mois',
    remindersMost: 'Rappels d’une même échéance à une même personne, au plus',
    chaseDays: 'Relance des pilotes de fiches avant une séance, en jours',
    territories: 'Bassins de vie (annexe 1), séparés par des virgules',
    sameChairAndSecretariat: 'Présidence et secrétariat à la même partie',
  },
  values: {
    true: 'oui',
    false: 'non',
    calendar: 'jours calendaires',
    clear: 'jours francs',
    none: 'aucun',
    half: 'la moitié des membres qui siègent, au moins',
    everyParty: 'une personne de chaque partie, au moins',
    eachParty: 'accord de chaque partie',
    approvedMinutes: 'inscription au compte rendu approuvé par toutes',
  } as Record<string, string>,
  /** What people type for a rule, besides its key and in whatever case; and for its values. */
  typed: {
    keys: {
      noticeDaysSteering: ['delai-copil', 'delai-convocation'],
      noticeDaysTechnical: ['delai-ct', 'delai-technique'],
      noticeCounting: ['decompte', 'decompte-delais'],
      quorum: [],
      agreementRule: ['commun-accord', 'accord'],
      minutesCirculationDays: ['diffusion', 'delai-compte-rendu'],
      silentApproval: ['silence', 'silence-vaut-accord'],
      silenceDaysSteering: ['silence-copil'],
      silenceDaysTechnical: ['silence-ct'],
      waivedPeriodDays: ['dispense', 'periode-dispensee'],
      documentMaxAgeMonths: ['age-documents'],
      remindersMost: ['rappels'],
      chaseDays: ['relance'],
      territories: ['territoires', 'bassins', 'bassins-de-vie'],
      sameChairAndSecretariat: ['presidence-secretariat', 'meme-partie'],
    } as Record<SettingKey, string[]>,
    values: {
      true: ['oui'],
      false: ['non'],
      calendar: ['calendaires', 'jours-calendaires'],
      clear: ['francs', 'jours-francs'],
      none: ['aucun'],
      half: ['moitie', 'la-moitie'],
      everyParty: ['chaque-partie'],
      eachParty: ['chaque-partie'],
      approvedMinutes: ['compte-rendu'],
    } as Record<string, string[]>,
  },
  unset: 'non renseigné',
  history: 'Historique',
  changed: (p: { value: string; by: string; reason: string | null }) =>
    `${p.value}, par ${p.by}${p.reason ? ` — ${p.reason}` : ''}`,
  decided: (p: { value: string; reference: string }) => `${p.value}, par la décision ${p.reference}`,
  fromFile: 'le fichier de la convention',
};
