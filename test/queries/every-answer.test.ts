import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createReadMemory } from '../../src/database/memory/read-memory.ts';
import { planAgreement } from '../../src/domain/outbox/plan-agreement.ts';
import { findViewer } from '../../src/domain/people/find-viewer.ts';
import type { Viewer } from '../../src/domain/viewer/viewer.ts';
import type { CommandId } from '../../src/slack/command.ts';
import { identify } from '../../src/slack/identify.ts';
import { publishHome } from '../../src/slack/publish-home.ts';
import { runCommand } from '../../src/slack/run-command.ts';
import type { Services } from '../../src/slack/services.ts';
import { CLAIRE, formTown } from '../support/form-town.ts';
import { addSheets } from '../support/quiet-town.ts';
import { testLog } from '../support/test-log.ts';
import { countedDatabase } from './counted-database.ts';

/** Queries that one answer may ask when nothing is remembered: no machine changes that. */
const MOST = 20;
const MOST_OBJECTIVES = 12;

/** Once it is remembered: who asks, and what changes while the agreement does not. */
const MOST_REMEMBERED = 6;

/** What is asked of each command that answers: its list, and one of its things. */
const LINES: Record<CommandId, string[]> = {
  home: ['accueil'],
  help: ['aide'],
  me: ['moi'],
  search: ['recherche relais'],
  dues: ['echeances', 'echeances 2021'],
  changes: ['changements'],
  calendar: ['calendrier'],
  meetings: ['reunions', 'reunions CT-2021-S1'],
  agenda: ['agenda'],
  minutes: ['compte-rendu'],
  decisions: ['decisions', 'decisions ouvertes'],
  decision: ['decision verifier'],
  invite: ['inviter'],
  communication: ['communication'],
  axes: ['axes'],
  objectives: ['objectifs', 'objectifs O1.1'],
  plan: ['plan 2021'],
  actions: ['actions', 'actions retard'],
  action: ['action FA-01', 'action FA-01 historique'],
  chase: ['relancer'],
  indicators: ['indicateurs'],
  indicator: ['indicateur I-01'],
  means: ['moyens', 'moyens 2021'],
  partners: ['partenaires'],
  schemes: ['dispositifs'],
  competences: ['competences'],
  missions: ['missions'],
  members: ['membres', 'membres copil'],
  committees: ['comites'],
  parties: ['parties'],
  referents: ['referents'],
  rotation: ['rotation'],
  coordinator: ['coordination'],
  agreement: ['convention'],
  documents: ['documents'],
  days: ['jours'],
  settings: ['reglages', 'reglages quorum'],
  reminders: ['rappels'],
  accounts: ['liens'],
  verify: ['verifier', 'verifier membres copil'],
  status: ['etat'],
  export: ['export'],
  import: ['import'],
};

const { db, during, close } = await countedDatabase();
const CHANNEL = 'C0CTGISSO1';
let agreementId: string;
let services: Services;

/** The services of a bot that has just started: nothing is remembered. */
function started(): Services {
  const mailbox = { name: 'CTG', address: 'ctg@agglo.example' };
  const bot = { version: '1', canMail: true, publicUrl: 'http://bot.example', mailbox };
  const now = () => new Date('2021-05-03T07:00:00Z');
  return { db, reads: createReadMemory(), now, log: testLog, commands, bot, readersOf: async () => null };
}

const asker = { slackUserId: CLAIRE, channelId: CHANNEL, via: 'slash', audience: 'self' } as const;
const claire = (): Promise<Viewer> => identify({} as never, asker, services);

const ask = (text: string) =>
  runCommand({ text, channelId: CHANNEL, surface: 'message', isPublic: false, identify: claire }, services);

const showHome = async () => {
  const client = { views: { publish: async () => ({ ok: true }) } };
  await publishHome(client as never, await claire(), services);
};

beforeAll(async () => {
  const town = await formTown(db);
  agreementId = (await findViewer(asker, town.deps)).agreement.id;
  await planAgreement(agreementId, town.deps);
});
afterAll(close);

const lines = Object.values(LINES).flat();

describe('what an answer asks of the database', () => {
  it('is told of every command', () => {
    expect(Object.keys(LINES).toSorted()).toEqual(commands.map(({ id }) => id).toSorted());
  });

  it.each(lines)('/ctg %s: little, nothing twice, and next to nothing the second time', async (line) => {
    services = started();
    const first = await during(() => ask(line));
    const second = await during(() => ask(line));
    expect(first.filter((query, place) => first.indexOf(query) !== place)).toEqual([]);
    expect(first.length).toBeLessThanOrEqual(line === 'objectifs' ? MOST_OBJECTIVES : MOST);
    if (line !== 'export') expect(second.length).toBeLessThanOrEqual(MOST_REMEMBERED);
  });

  it('the App Home: no more than a command', async () => {
    services = started();
    const first = await during(showHome);
    expect(first.filter((query, place) => first.indexOf(query) !== place)).toEqual([]);
    expect(first.length).toBeLessThanOrEqual(MOST);
    expect((await during(showHome)).length).toBeLessThanOrEqual(MOST_REMEMBERED);
  });

  it('planning what an agreement will have to say: no more than a command', async () => {
    services = started();
    const { now, reads } = services;
    const plan = async () => planAgreement(agreementId, { now, ...(await reads.now(db, agreementId)) });
    expect((await during(plan)).length).toBeLessThanOrEqual(MOST);
    expect((await during(plan)).length).toBeLessThanOrEqual(MOST_REMEMBERED);
  });

  it('a list asks no more for 120 sheets than for one', async () => {
    const asked = async (line: string) => {
      services = started();
      return (await during(() => ask(line))).length;
    };
    const before = new Map<string, number>();
    for (const line of lines) before.set(line, await asked(line));
    const titles = Array.from({ length: 119 }, (_, place) => `Une action de plus, ${place}`);
    await addSheets({ agreementId, deps: { db } } as never, { party: 'API', lead: 'Yann Genêt', titles });
    const grown: string[] = [];
    for (const line of lines) {
      const length = await asked(line);
      if (length > (before.get(line) ?? 0)) grown.push(`${line}: ${before.get(line)} → ${length}`);
    }
    expect(grown).toEqual([]);
  });
});
