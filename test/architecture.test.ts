import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circles, offenders, ROOT, sources } from './support/source-files.ts';

const files = [...sources('src'), ...sources('commands')];
/** What puts the parts together, each naming the one thing it starts with. */
const WIRING = ['src/main.ts', 'src/open-sandbox.ts', 'src/seed-agreement.ts', 'src/launch/build.ts'];
const inFolder = (...folders: string[]) =>
  files.filter(({ path }) => folders.some((folder) => path.startsWith(folder)));

/** The floors of the domain, lowest first; each with its nouns. */
const FLOORS: [floor: string, nouns: string][] = [
  ['ground', 'deps.ts text time viewer settings rotations audit signed-links'],
  [
    'facts',
    `agreement parties people committees channels visibility competences schemes objectives plan sheets indicators means
     partners periods meetings convocation agenda guests minutes decisions approvals documents messages changes checks
     dues deliveries reminders`,
  ],
  ['acts', 'adoption planning polls chases spreadsheet'],
  ['lists', 'outbox verification own-work feeds search'],
];
const floorOf = new Map(FLOORS.flatMap(([, nouns], floor) => nouns.split(/\s+/).map((noun) => [noun, floor])));
const nounOf = (path: string) => /^src\/domain\/([^/]+)/.exec(path)?.[1];

/** Who writes otherwise than by `changeOnce`, and why. */
const OTHER_WRITERS: Record<string, string> = {
  'src/domain/agreement/load-agreement.ts': 'makes the agreement in whose trail it writes',
  'src/domain/decisions/mark-message.ts': 'writes in the trails of as many agreements as keep the message',
  'src/domain/deliveries/claim-deliveries.ts': 'claims rows to send: nobody’s change',
};

/** Use cases that ask no right of a table, and what stands for it. */
const RIGHTS_OTHERWISE: Record<string, string> = {
  acknowledgeSecrecy: 'the guest’s own place',
  answerMinutes: 'who holds the party’s voice that day',
  answerMeeting: 'the invitee’s own place',
  answerPoll: 'the invitee’s own answer',
  chooseLanguage: 'one’s own language',
  choosePreferences: 'one’s own preferences',
  followMandates: 'the clock',
  giveVoice: 'who holds the party’s voice that day',
  logDecisionExtract: 'a trace of what one may read',
  logDocumentExport: 'a trace of what one may read',
  logPlanPictures: 'a trace of what one may read',
  logPlanExport: 'a trace of what one may read',
  logRegisterExport: 'a trace of what one may read',
  muteReminder: 'one’s own reminder',
  openFeed: 'one’s own feed',
  revokeFeed: 'one’s own feed',
  seatFirstCoordinators: 'the operator',
  snoozeReminder: 'one’s own reminder',
};
/** What asks a right, itself or of what it finds. */
const ASKS_RIGHT =
  /\bawait (requireRight|findMeetingFor|findProposedPoint|findChangeableMeans|findFunding|findTask|draft(Communication|Guest|Plan|Rule|Validation))\(/;

describe('the one way through the code', () => {
  it('reads at least a hundred files, so that the rules below hold something', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it('domain imports domain, errors and the database’s types, and no framework', () => {
    const allowed = /^(src\/domain\/|src\/errors\.ts$|src\/database\/generated\/|luxon$|zod$|node:crypto$)/;
    expect(offenders(inFolder('src/domain'), (imported) => !allowed.test(imported))).toEqual([]);
  });

  it('the domain has floors: an import never climbs, types included', () => {
    const nouns = new Set(inFolder('src/domain').map(({ path }) => nounOf(path) ?? ''));
    expect([...nouns].sort()).toEqual([...floorOf.keys()].sort());
    const level = (path: string) => floorOf.get(nounOf(path) ?? '') ?? -1;
    const climbing = inFolder('src/domain').flatMap(({ path, imports }) =>
      imports.filter((imported) => level(imported) > level(path)).map((imported) => `${path} → ${imported}`),
    );
    expect(climbing).toEqual([]);
  });

  it('no noun leads back to itself, types included', () => {
    const edges = new Map<string, Set<string>>();
    for (const { path, imports } of inFolder('src/domain')) {
      const noun = nounOf(path) ?? '';
      const others = edges.get(noun) ?? new Set();
      for (const imported of imports) {
        const other = nounOf(imported);
        if (other && other !== noun) others.add(other);
      }
      edges.set(noun, others);
    }
    expect(circles(edges.keys(), (noun) => [...(edges.get(noun) ?? [])])).toEqual([]);
  });

  it('no file leads back to itself, types included', () => {
    const imports = new Map(files.map((file) => [file.path, file.imports]));
    expect(circles(imports.keys(), (path) => imports.get(path) ?? [])).toEqual([]);
  });

  it('every folder of the domain has its sentence in the README there', () => {
    const readme = readFileSync(join(ROOT, 'src/domain/README.md'), 'utf8');
    const folders = [...floorOf.keys()].filter((noun) => !noun.endsWith('.ts'));
    expect([...readme.matchAll(/^\| `([^`]+)` \|/gm)].map(([, folder]) => folder).sort()).toEqual(folders.sort());
  });

  it('views are pure: no database, no client, no clock, no use case at run time', () => {
    const allowed =
      /^(src\/slack\/(views|ids\.ts)|src\/forms\/field\.ts$|src\/acts\/offers\/|src\/(i18n|presenters)\/|luxon$)/;
    expect(offenders(inFolder('src/slack/views'), (imported) => !allowed.test(imported), 'valueImports')).toEqual([]);
    const clocks = inFolder('src/slack/views', 'src/presenters', 'src/domain', 'commands').filter(({ text }) =>
      /\bnew Date\(\)|\bDate\.now\(\)|DateTime\.(now|local|utc)\(\)/.test(text),
    );
    expect(clocks.map(({ path }) => path)).toEqual([]);
  });

  it('presenters make sentences of facts: from the domain’s rules and the catalogue alone', () => {
    const allowed = /^(src\/(domain|i18n|presenters)\/|src\/errors\.ts$|src\/forms\/passage\.ts$|luxon$)/;
    expect(offenders(inFolder('src/presenters'), (imported) => !allowed.test(imported), 'valueImports')).toEqual([]);
    const below = inFolder('src/domain', 'src/i18n');
    expect(offenders(below, (imported) => imported.startsWith('src/presenters/'))).toEqual([]);
  });

  it('forms are for any page: they know the domain, its words and its papers, no Slack and no HTTP', () => {
    const allowed =
      /^(src\/(forms|domain|i18n|presenters|documents)\/|src\/(errors|bot-facts)\.ts$|luxon$|zod$|node:crypto$)/;
    expect(offenders(inFolder('src/forms'), (imported) => !allowed.test(imported))).toEqual([]);
  });

  it('what is offered is data: no use case, no form and no Slack at run time', () => {
    const allowed = /^(src\/acts\/(offers\/|chat-acts\.ts$)|src\/forms\/chat-forms\.ts$|src\/(i18n|presenters)\/)/;
    expect(offenders(inFolder('src/acts/offers'), (imported) => !allowed.test(imported), 'valueImports')).toEqual([]);
  });

  it('acts are for any page: they know the domain, its words and its papers, no Slack and no HTTP', () => {
    const allowed =
      /^(src\/(acts|forms|domain|i18n|presenters|documents|calendar)\/|src\/(errors|bot-facts)\.ts$|zod$)/;
    expect(offenders(inFolder('src/acts'), (imported) => !allowed.test(imported))).toEqual([]);
  });

  it('commands, listeners and forms never touch the database', () => {
    const among = inFolder('commands', 'src/slack/listeners', 'src/forms');
    expect(offenders(among, (imported) => imported.startsWith('src/database'))).toEqual([]);
    expect(among.filter(({ text }) => /\bdb\.\w+\.(find|create|update|delete|count|upsert)/.test(text))).toEqual([]);
  });

  it('a use case writes by changeOnce alone, so that its lines in the trail come last', () => {
    const writers = inFolder('src/domain', 'src/slack', 'src/http', 'src/jobs', 'commands').filter(
      ({ path, text }) =>
        !path.startsWith('src/domain/audit/') && /\b(writeOnce|recordAudits?|planSoon|\$transaction)\(/.test(text),
    );
    expect(writers.map(({ path }) => path).filter((path) => !(path in OTHER_WRITERS))).toEqual([]);
  });

  it('a use case that writes asks a right first, of its noun’s table, or says why not', () => {
    const useCases = inFolder('src/domain')
      .flatMap(({ text }) => text.split(/^(?=export (?:async )?function )/m).slice(1))
      .filter((text) => text.includes('changeOnce(') && !/^export async function changeOnce/.test(text))
      .map((text) => ({
        name: /function (\w+)/.exec(text)?.[1] ?? '',
        asks: ASKS_RIGHT.test(text.slice(0, text.indexOf('changeOnce('))),
      }));
    expect(useCases.length).toBeGreaterThan(50);
    const silent = useCases.filter(({ asks }) => !asks).map(({ name }) => name);
    expect(silent.sort()).toEqual(Object.keys(RIGHTS_OTHERWISE).sort());
  });

  it('a right is awaited: a refusal that nobody waits for lets everybody through', () => {
    const loose = files.filter(({ text }) => /(?<!await |return |function )\brequireRight\(/.test(text));
    expect(loose.map(({ path }) => path)).toEqual([]);
  });

  it('nothing imports main', () => {
    expect(offenders(files, (imported) => imported === 'src/main.ts')).toEqual([]);
  });

  it('only the sandbox knows the sandbox, and those who start it', () => {
    const others = files.filter(({ path }) => !path.startsWith('src/sandbox/') && !WIRING.includes(path));
    expect(offenders(others, (imported) => imported.startsWith('src/sandbox/'))).toEqual([]);
  });

  it('the sandbox does not know the bot it plays Slack for', () => {
    const bot = /^(src\/(slack|domain|database|http|jobs|i18n|presenters)\/|commands\/)/;
    expect(offenders(inFolder('src/sandbox'), (imported) => bot.test(imported))).toEqual([]);
  });

  it('only config reads the environment', () => {
    const readers = files.filter(({ text }) => /process\.env\b(?!\.NODE_ENV')/.test(text)).map(({ path }) => path);
    expect(readers).toEqual(['src/config.ts']);
  });

  it('a file is named in kebab-case and stays under 200 lines', () => {
    const misnamed = files.filter(({ path }) => !/(^|\/)[a-z0-9]+(-[a-z0-9]+)*\.tsx?$/.test(path));
    expect(misnamed.map(({ path }) => path)).toEqual([]);
    const long = files.filter(({ text, path }) => text.split('\n').length > 200 && !path.startsWith('src/i18n/'));
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('no folder is a drawer for odds and ends', () => {
    expect(files.filter(({ path }) => /\/(utils?|helpers?|misc|common|shared)\//.test(path))).toEqual([]);
  });

  it('nothing of one agreement stands in the code: no party, place, zone or date of Issoire', () => {
    const particular = /issoire|puy[- ]de[- ]d[oô]me|CAF63|Europe\/Paris|Indian\/Reunion|2022-12-31/i;
    const among = files.filter(({ path }) => !path.startsWith('src/sandbox/') && !WIRING.includes(path));
    const code = among.filter(({ text }) => particular.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(code.map(({ path }) => path)).toEqual([]);
  });
});
