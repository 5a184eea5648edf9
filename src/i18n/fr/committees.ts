import { frenchDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { pick } = plural('fr');

const offices = { CHAIR: 'Présidence', SECRETARIAT: 'Secrétariat' };

/** Committees, seats, rotations. */
export const committees = {
  title: 'Instances',
  noThematic: 'Aucune instance thématique n’est enregistrée pour cette convention.',
  cadence: { QUARTER: 'une fois par trimestre', SEMESTER: 'une fois par semestre', YEAR: 'une fois par an' },
  period: {
    QUARTER: (p: { year: number; index: number }) => `T${p.index} ${p.year}`,
    SEMESTER: (p: { year: number; index: number }) => `S${p.index} ${p.year}`,
    YEAR: (p: { year: number; index: number }) => `${p.year}`,
  },
  meets: 'Se réunit',
  nextDue: 'Prochaine échéance',
  nextDueLine: (p: { period: string; endsOn: string }) => `${p.period}, avant le ${frenchDate(p.endsOn)}`,
  nextMeeting: 'Prochaine réunion',
  nextMeetingLine: (p: { reference: string; on: string }) => `${frenchDate(p.on)} (${p.reference})`,
  nothingDue: 'plus rien avant le terme',
  chair: 'Présidence',
  secretariat: 'Secrétariat',
  notInText: 'non prévu par le texte',
  missions: 'Missions',
  colleges: { ELECTED: 'Élus', OFFICER: 'Services' },
  noCollege: 'Membres',
  members: (p: { committee: string; party: string | null; axis: string | null }) =>
    `Membres — ${p.committee}${p.party ? ` — ${p.party}` : ''}${p.axis ? ` — axe ${p.axis}` : ''}`,
  advisory: 'à titre consultatif',
  vacant: (p: { number: number }) => pick(p.number, { one: 'vacant', other: `${p.number} sièges vacants` }),
  nobody: 'personne',
  representative: (p: { name: string }) => `représentant·e : ${p.name}`,
  axesOf: (p: { axes: string[] }) => `${pick(p.axes.length, 'axe')} : ${p.axes.join(', ')}`,
  since: (p: { startsOn: string; endsOn: string | null }) =>
    p.endsOn ? `du ${frenchDate(p.startsOn)} au ${frenchDate(p.endsOn)}` : `depuis le ${frenchDate(p.startsOn)}`,
  addMember: 'Ajouter un membre',
  endMandate: 'Mettre fin à un mandat',
  nameRepresentative: 'Nommer un représentant',
  referents: 'Référents par axe',
  axis: 'Axe',
  offices,
  rotation: (p: { kind: 'CHAIR' | 'SECRETARIAT'; committee: string }) => `${offices[p.kind]} — ${p.committee}`,
  order: (p: { parties: string[]; source: string }) => `Ordre : ${p.parties.join(' → ')} (${p.source})`,
  turn: {
    past: 'passé',
    current: 'actuel',
    next: 'suivant',
    future: 'à venir',
  },
  turnSpan: (p: { committee: string; year: string | null; startsOn: string; endsOn: string }) =>
    p.year ? `${p.committee} ${p.year}` : `du ${frenchDate(p.startsOn)} au ${frenchDate(p.endsOn)}`,
  turnReason: (p: { reason: string }) => `hors de l’ordre : ${p.reason}`,
  unconfirmed: 'Ordre à confirmer (texte ambigu).',
  override: 'Changer un tour',
};
