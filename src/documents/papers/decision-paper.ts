import type { DecisionRecord } from '../../domain/decisions/decision-record.ts';
import type { Language } from '../../domain/viewer/viewer.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { words } from '../../i18n/words.ts';
import { civilDayOf, dayText, decisionState, endedText } from '../../presenters/decision-presenter.ts';
import { followUpTexts, momentText } from '../../presenters/register-presenter.ts';
import type { Paper, PaperBlock, PaperLogo } from '../paper.ts';
import { proofParts } from './proof-parts.ts';
import { voiceParts } from './voice-parts.ts';

export interface DecisionPaper {
  decision: DecisionRecord;
  language: Language;
  /** Code of the agreement. */
  agreement: string;
  createdAt: Date;
  logos: PaperLogo[];
}

/** « Extrait du registre des décisions »: one decision with its voices, its proof and its seal (R-21; sources, Art. 7). */
export function decisionPaper({ decision, language, agreement, createdAt, logos }: DecisionPaper): Paper {
  const t = words(language);
  const { reference, state, approval } = decision;
  const title = { ADOPTED: t.register.extract, PROPOSED: t.register.proposal, ...t.register.givenUp };
  const mark = { ADOPTED: null, PROPOSED: t.register.draft(approval), ...t.register.givenUpMark };
  return {
    language,
    title: `${title[state]} — ${reference}`,
    subtitle: decisionState(decision, t),
    author: t.papers.author,
    createdAt,
    facts: factsOf(decision, t),
    footer: t.papers.footer({ agreement, reference }),
    pageWords: t.papers.page,
    logos,
    isDraft: mark[state],
    blocks: [
      ...stateParts(decision, t),
      heading(t.register.text),
      ...paragraphs(decision.text),
      ...(decision.isContraryToCog
        ? [paragraph(t.register.contraryToCog({ note: decision.cogNote ?? '' }), true)]
        : []),
      heading(t.register.concerns),
      ...concernParts(decision, t),
      ...linkParts(decision, t),
      heading(t.decisions.voices),
      ...voiceParts(decision, t),
      ...followUpParts(decision, t),
      heading(t.decisions.proof),
      ...proofParts(decision, t),
      ...sealParts(decision, t),
      { kind: 'paragraph', text: t.register.sources, isSmall: true },
      { kind: 'paragraph', text: t.register.madeOn({ at: momentText(createdAt, decision, t) }), isSmall: true },
    ],
  };
}

function factsOf(decision: DecisionRecord, t: Catalogue): Paper['facts'] {
  const { committee, meeting, kind, recordedBy, recordedAt, adoptedAt, owner, dueOn, visibility } = decision;
  const labels = t.decisions.facts;
  return [
    { label: t.register.columns.reference, value: decision.reference },
    { label: labels.place, value: committee.name },
    ...(meeting
      ? [
          {
            label: t.register.meeting,
            value: t.register.meetingOn({ reference: meeting.reference, on: meeting.day }),
          },
        ]
      : []),
    { label: labels.kind, value: t.decisions.kinds[kind] },
    { label: labels.recorded, value: t.decisions.by({ name: recordedBy, on: civilDayOf(recordedAt, decision) }) },
    ...(adoptedAt ? [{ label: t.register.adoptedOn, value: dayText(adoptedAt, decision, t) }] : []),
    { label: labels.owner, value: owner?.name ?? t.decisions.noOwner },
    { label: labels.dueOn, value: dueOn ? t.date(dueOn) : '—' },
    { label: t.register.columns.visibility, value: t.minutes.visibility[visibility] },
  ];
}

/** What it is not, where it is not adopted: nobody may take a proposal for a decision. */
function stateParts(decision: DecisionRecord, t: Catalogue): PaperBlock[] {
  const { state, approval } = decision;
  if (state === 'PROPOSED') return [paragraph(t.register.notAdopted(approval), true)];
  if (state === 'ADOPTED') return [];
  return [paragraph(t.register.notInForce[state], true), ...endedText(decision, t).map((text) => paragraph(text))];
}

function concernParts({ objectives, indicators, sheets }: DecisionRecord, t: Catalogue): PaperBlock[] {
  const items = [
    ...[...objectives, ...indicators].map(({ code, label }) => `${code} — ${label}`),
    ...sheets.map(({ reference, title }) => `${reference} — ${title}`),
  ];
  if (items.length === 0) return [paragraph(t.register.nothing)];
  return [{ kind: 'bullets', items }];
}

function linkParts({ corrects, correctedBy, draftReference, reference }: DecisionRecord, t: Catalogue): PaperBlock[] {
  const items = [
    ...(draftReference === reference ? [] : [t.decisions.draftWas({ reference: draftReference })]),
    ...(corrects ? [t.decisions.corrects({ reference: corrects })] : []),
    ...(correctedBy.length > 0 ? [t.decisions.correctedBy({ references: correctedBy })] : []),
  ];
  return items.length > 0 ? [heading(t.register.links), { kind: 'bullets', items }] : [];
}

function followUpParts(decision: DecisionRecord, t: Catalogue): PaperBlock[] {
  const items = followUpTexts(decision, t);
  return items.length > 0 ? [heading(t.decisions.facts.followUp), { kind: 'bullets', items }] : [];
}

function sealParts({ seal, version }: DecisionRecord, t: Catalogue): PaperBlock[] {
  const fingerprint: PaperBlock = {
    kind: 'paragraph',
    text: t.decisions.fingerprint({ hash: version.hash }),
    isSmall: true,
  };
  if (!seal) return [fingerprint];
  const lines = [t.register.seal(seal), t.register.previous({ hash: seal.previousHash })];
  return [
    heading(t.register.place),
    paragraph(t.register.position(seal)),
    ...lines.map((text): PaperBlock => ({ kind: 'paragraph', text, isSmall: true })),
    fingerprint,
  ];
}

/** A text as people typed it, a paragraph a line, so that a page may end between two. */
function paragraphs(text: string): PaperBlock[] {
  return text.split(/\r?\n/).flatMap((line) => (line.trim() ? [paragraph(line)] : []));
}

function heading(text: string): PaperBlock {
  return { kind: 'heading', level: 1, text };
}

function paragraph(text: string, isBold = false): PaperBlock {
  return { kind: 'paragraph', text, isBold };
}
