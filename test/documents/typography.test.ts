import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { occasionOf } from '../../src/documents/meeting-file.ts';
import type { Paper } from '../../src/documents/paper.ts';
import { paperDocx } from '../../src/documents/paper-docx.ts';
import { paperPdf } from '../../src/documents/paper-pdf.ts';
import { agendaPaper } from '../../src/documents/papers/agenda-paper.ts';
import { decisionPaper } from '../../src/documents/papers/decision-paper.ts';
import { minutesPaper } from '../../src/documents/papers/minutes-paper.ts';
import { sheetPaper } from '../../src/documents/papers/sheet-paper.ts';
import { openTypeface } from '../../src/documents/pdf/typeface.ts';
import { planGantt } from '../../src/documents/pictures/plan-gantt.ts';
import { planProgress } from '../../src/documents/pictures/plan-progress.ts';
import { registerXlsx } from '../../src/documents/register-xlsx.ts';
import { tidyPaper } from '../../src/documents/tidy-paper.ts';
import { words } from '../../src/i18n/words.ts';
import { sampleConvocation, sampleMeeting, samplePoint } from '../support/meeting-paper.ts';
import { sampleDecision, sampleMessage } from '../support/sample-decision.ts';
import { samplePlan } from '../support/sample-plan.ts';
import { typographyFaults } from '../support/typography-faults.ts';
import { readPdf } from './read-pdf.ts';

const TODAY = '2021-06-14';
/** As anybody types it. */
const TYPED = "L'école d'Ardes : 12 500 € pour « l'été » ? Oui ; 3 % !";

const source = {
  meeting: sampleMeeting({ state: 'HELD', place: TYPED, reason: TYPED }),
  language: 'fr' as const,
  agreement: 'AILLEURS',
  createdAt: new Date('2021-06-30T08:00:00Z'),
  logos: [],
};
const occasion = occasionOf(source);
const { language, agreement, createdAt, logos } = source;
const agenda = [samplePoint(1, { title: TYPED, presenter: TYPED, papers: TYPED, minutes: 20 })];
const people = [
  { name: 'Zoé Œillet', party: 'Caf', jobTitle: TYPED, capacity: 'HOLDER', presence: 'PRESENT', representedBy: null },
] as const;

const papers: [name: string, paper: Paper][] = [
  ['convocation', sampleConvocation({ agenda, reserved: 2 }, source.meeting)],
  ['agenda', agendaPaper({ ...occasion, agenda, day: source.meeting.day })],
  ['attendance sheet', sheetPaper({ ...occasion, attendances: [] })],
  [
    'minutes',
    minutesPaper({
      ...occasion,
      content: {
        ...{ reference: 'COPIL-2021', committee: 'Comité de pilotage', day: source.meeting.day, hour: '14:00' },
        ...{
          place: TYPED,
          link: null,
          chair: 'Ville',
          secretariat: 'Agglo',
          people: [...people],
          absentParties: ['Agglo'],
        },
        points: [
          {
            ...{ title: TYPED, origin: 'added', kind: 'DISCUSSION', presenter: TYPED, papers: null, notes: TYPED },
            ...{ isOpen: false, tasks: [] },
          },
        ],
      },
      version: null,
      isApproved: false,
    }),
  ],
  [
    'extract of a decision',
    decisionPaper({
      decision: sampleDecision({ text: TYPED, messages: [sampleMessage({ text: TYPED })] }),
      language,
      agreement,
      createdAt,
      logos,
    }),
  ],
];

function signsOfDocx(docx: Buffer): string {
  const parts = Object.entries(unzipSync(docx)).filter(([name]) =>
    /^word\/(document|header\d|footer\d)\.xml$/.test(name),
  );
  return parts
    .map(([, bytes]) =>
      strFromU8(bytes)
        .replace(/<\/w:p>/g, '\n')
        .replace(/<[^>]*>/g, ''),
    )
    .join('\n');
}

describe('a document, as it is printed', () => {
  it.each(papers)('has French spaces and apostrophes in Word: %s', async (_, paper) => {
    const text = signsOfDocx(await paperDocx(paper));
    expect(text.length).toBeGreaterThan(100);
    expect(typographyFaults(text)).toEqual([]);
  });

  it.each(papers)('and as a PDF, which is drawn from the same texts: %s', async (name, paper) => {
    const drawn = JSON.stringify(tidyPaper(paper));
    expect(typographyFaults(drawn)).toEqual([]);
    if (name !== 'attendance sheet') expect(drawn).toContain('12\u202f500\u00a0€');
    // Readers of PDF tell one space from another as little as pdf.js does: what it can tell is what the font lacks.
    const { text } = await readPdf(await paperPdf(paper));
    expect(text).not.toMatch(/\ufffd|\p{L}'\p{L}/u);
  });

  it.each(['regular', 'bold'] as const)('has the signs in its %s font', (weight) => {
    expect(openTypeface(weight).inItsSigns('\u00a0\u202f’«»')).toBe('\u00a0\u202f’«»');
  });

  it('has them in pictures', () => {
    const plan = samplePlan(4, TODAY, () => ({ title: "L'an : vu ?" }));
    const pictures = [...planGantt(plan, TODAY, words('fr')), planProgress(plan, TODAY, words('fr'))];
    const shapes = pictures.flatMap(({ drawing }) => drawing.shapes);
    const texts = shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []));
    expect(texts).toContain('L’an\u00a0: vu\u202f?');
    expect(texts.flatMap(typographyFaults)).toEqual([]);
  });

  it('has them in the register’s workbook, headings and cells', async () => {
    const sheets = await readXlsxFile(await registerXlsx([sampleDecision({ text: TYPED })], { language }));
    const texts = sheets.flatMap(({ data }) => data.flat()).filter((cell) => typeof cell === 'string');
    expect(texts.join(' ')).toContain('L’école d’Ardes\u00a0:');
    expect(texts.flatMap(typographyFaults)).toEqual([]);
  });
});
