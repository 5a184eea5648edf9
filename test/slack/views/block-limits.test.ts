import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/checks/check.ts';
import type { Roster } from '../../../src/domain/committees/list-members.ts';
import type { Member } from '../../../src/domain/committees/load-seats.ts';
import { words } from '../../../src/i18n/words.ts';
import { readMessageBlocks } from '../../../src/sandbox/blocks/read-blocks.ts';
import { readView } from '../../../src/sandbox/blocks/read-view.ts';
import { answerModal } from '../../../src/slack/views/answer-modal.ts';
import { checksView } from '../../../src/slack/views/checks-view.ts';
import { documentsView } from '../../../src/slack/views/documents-view.ts';
import { membersView } from '../../../src/slack/views/members-view.ts';
import { messageOf } from '../../../src/slack/views/message.ts';
import { objectivesView } from '../../../src/slack/views/objectives-view.ts';
import { partiesView } from '../../../src/slack/views/parties-view.ts';
import { referentsView } from '../../../src/slack/views/referents-view.ts';
import { sampleDecision } from '../../support/sample-decision.ts';

const LONG = '<!channel> *É* & '.repeat(180);
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));

const member = (index: number): Member => ({
  membershipId: `m${index}`,
  personId: `p${index}`,
  name: `${index} ${LONG}`,
  jobTitle: LONG,
  email: `p${index}@example.org`,
  slackUserId: 'U0SOMEBODY',
  axes: [{ id: 'a', label: LONG }],
  startsOn: '2021-01-01',
  endsOn: null,
  representatives: [],
});

const roster: Roster = {
  committee: { code: 'COPIL', name: LONG, shortName: LONG },
  party: null,
  axis: null,
  mayEdit: true,
  parties: many(2, () => ({
    shortName: LONG,
    officialName: LONG,
    seats: many(2, (seat) => ({
      seatRuleId: `s${seat}`,
      label: LONG,
      college: 'ELECTED' as const,
      substitute: 'NOT_SAID' as const,
      seats: null,
      isPerAxis: true,
      isAdvisory: false,
      partyId: 'p',
      holders: many(4, member),
      vacant: 1,
    })),
  })),
};

const { approval } = sampleDecision();
const validations = many(4, () => ({ code: LONG, number: 1, reference: LONG, approval, on: null }));
const line = (code: string) => ({
  code,
  kind: 'OPERATIONAL' as const,
  label: LONG,
  number: 2,
  axes: [LONG],
  validations,
  sheets: { number: 12, late: 3, progress: 100 },
});
const finding: Finding = {
  code: 'axisUncovered',
  line: { seatRuleId: 'r', partyId: 'p' },
  committee: LONG,
  party: LONG,
  seat: LONG,
  axes: many(4, () => LONG),
};

describe.each(['fr', 'en'] as const)('with the longest input, in %s', (language) => {
  const t = words(language);
  const answers = {
    members: membersView(roster, 'ISSOIRE', t),
    objectives: objectivesView(
      many(4, (i) => ({ ...line(`O${i}`), children: many(6, (j) => line(`O${i}.${j}`)) })),
      LONG,
      t,
    ),
    checks: checksView(
      many(6, () => finding),
      { agreement: 'CTG', reader: { isSteward: true, isCoordinator: true } },
      t,
    ),
    parties: partiesView(
      many(6, (i) => ({
        id: `p${i}`,
        code: `P${i}`,
        kind: 'OTHER' as const,
        officialName: LONG,
        statedName: LONG,
        shortName: LONG,
        article: 'NONE' as const,
        aliases: many(4, () => LONG),
        subOrganisations: [{ code: 'B', name: LONG, article: 'NONE' as const }],
        signatories: [{ name: LONG, office: LONG }],
        acts: [{ kind: LONG, body: LONG, reference: LONG, decidedOn: '2021-01-01' }],
      })),
      { agreement: 'CODE', mayChange: true },
      t,
    ),
    documents: documentsView(
      {
        reserved: 4,
        documents: many(8, (i) => ({
          code: `D${i}`,
          title: LONG,
          aliases: [LONG],
          kind: 'ANNEX' as const,
          state: 'HELD' as const,
          party: LONG,
          dated: '2021-01-01',
          isOld: true,
          url: 'https://example.org/a',
          source: LONG,
          note: LONG,
        })),
      },
      t,
    ),
    referents: referentsView(
      { parties: many(12, () => 'Partie'), rows: many(8, () => ({ axis: LONG, cells: many(12, () => [LONG]) })) },
      'modal',
      t,
    ),
  };

  it.each(Object.entries(answers))(
    '%s: every page is one that Slack takes, as a message and as a window',
    (_, blocks) => {
      const rerun = { line: 'membres copil', page: 0, isPublic: false };
      const first = messageOf(blocks, { rerun, mayShare: true }, t);
      const pages = Number(
        /\d+(?=\D*$)/.exec(JSON.stringify(first.blocks.filter(({ type }) => type === 'context').at(-1)))?.[0] ?? 1,
      );
      expect(pages).toBeGreaterThan(1);
      for (let page = 0; page < pages; page += 1) {
        const message = messageOf(blocks, { rerun: { ...rerun, page }, mayShare: true }, t);
        expect(() => readMessageBlocks(message.blocks)).not.toThrow();
        expect(message.text.length).toBeGreaterThan(0);
        expect(message.text.length).toBeLessThanOrEqual(4000);
        expect(message.text).not.toContain('<!channel>');
        expect(() => readView(answerModal(blocks, { ...rerun, page }, t), 'modal')).not.toThrow();
      }
    },
  );
});
