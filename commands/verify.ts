import type { CheckTopic } from '../src/domain/checks/check.ts';
import { officesOf } from '../src/domain/people/access.ts';
import { runChecks } from '../src/domain/verification/run-checks.ts';
import type { Command } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer } from '../src/slack/reply.ts';
import { checksView } from '../src/slack/views/checks-view.ts';

/** What people call a topic; « membres » asks for both that speak of them (X3-12). */
const TOPICS: Record<string, { names: string[]; topics: CheckTopic[] }> = {
  seats: { names: ['sieges', 'seats', 'siege', 'seat'], topics: ['seats'] },
  composition: { names: ['composition'], topics: ['composition'] },
  members: { names: ['membres', 'members', 'roster'], topics: ['seats', 'composition'] },
  mandates: { names: ['mandats', 'mandates', 'mandat'], topics: ['mandates'] },
  people: { names: ['personnes', 'people'], topics: ['people'] },
  rotations: { names: ['rotations', 'rotation'], topics: ['rotations'] },
  objectives: { names: ['objectifs', 'objectives'], topics: ['objectives'] },
  means: { names: ['moyens', 'means', 'moyen'], topics: ['means'] },
  sheets: { names: ['fiches', 'actions', 'sheets'], topics: ['sheets'] },
  indicators: { names: ['indicateurs', 'indicators'], topics: ['indicators'] },
  competences: { names: ['competences', 'competence'], topics: ['competences'] },
  documents: { names: ['documents', 'docs'], topics: ['documents'] },
};

const NAMES = Object.fromEntries(Object.entries(TOPICS).map(([key, { names }]) => [key, names]));

/** `/ctg verifier [sujet] [instance]` (C-4, C-6, X3-12, R-19). */
export const verify: Command = {
  id: 'verify',
  names: { fr: 'verifier', en: 'check' },
  aliases: ['verif', 'verification', 'verify', 'controle'],
  async run({ viewer, t, deps, args }) {
    const [first = '', ...others] = args.words;
    const topic = matchWord(first, NAMES);
    const committee = (topic ? others : args.words).join(' ') || undefined;
    const topics = (topic && TOPICS[topic]?.topics) || [];
    const findings = await runChecks(viewer, { topics, committee }, deps);
    const reader = viewer.audience === 'self' ? officesOf(viewer) : null;
    return answer(checksView(findings, { agreement: viewer.agreement.code, reader }, t));
  },
};
