import type { Catalogue } from '../catalogue.ts';

export const commands: Catalogue['commands'] = {
  intro:
    'Accents and capitals do not matter in commands. They answer you alone; add “public” at the end to answer the whole channel. In a thread, write @ctg instead of /ctg.',
  usageLabel: 'Written',
  aliasesLabel: 'Other names',
  more: ({ name }) => `One command in detail: /ctg help ${name}`,
  home: { summary: 'the essentials: state of the agreement, next dates', usage: '/ctg' },
  help: { summary: 'the list of commands, or one in detail', usage: '/ctg help [command]' },
  import: {
    summary: 'bring the plan in from a spreadsheet: template, preview, confirmation, undoing',
    usage: '/ctg import [file | template | undo]',
  },
  export: {
    summary: 'take the plan out, in the shape in which it comes back',
    usage: '/ctg export [xlsx | csv | json]',
  },
  me: { summary: 'what you lead, what awaits you, your meetings', usage: '/ctg me' },
  search: { summary: 'look everywhere: sheets, objectives, indicators, people, documents', usage: '/ctg search words' },
  decisions: {
    summary: 'the register of decisions: adopted, awaiting agreement, to follow up',
    usage:
      '/ctg decisions [proposed | adopted | open | late | words] [committee:name] [kind:name] [objective:code] [year:2021]',
  },
  invite: {
    summary: 'resource persons, invited by common accord, in an advisory capacity',
    usage: '/ctg invite ["Full Name (organisation)" meeting:COPIL-2021 theme:employment email:address]',
  },
  communication: {
    summary: 'what the parties publish together, by common accord',
    usage: '/ctg communication [new "title"]',
  },
  decision: {
    summary: 'one decision with its text, proof and voices; in a thread, record what was decided there',
    usage: '/ctg decision reference | new [text] | verify; in a thread: @ctg decision [text]',
  },
  agreement: {
    summary: 'term, signatories, acts, originals, legal trace',
    usage: '/ctg agreement [signatories | acts | originals | proofs]',
  },
  parties: {
    summary: 'the signatory parties, their names and acts',
    usage: '/ctg parties [name | logo | logo remove name]',
  },
  axes: { summary: 'the Caf’s priority axes and their objectives', usage: '/ctg axes' },
  missions: { summary: 'the missions of the Caf', usage: '/ctg missions' },
  objectives: {
    summary: 'the shared objectives (art. 4), each in detail with its history',
    usage: '/ctg objectives [code | words | validate [codes]]',
  },
  actions: {
    summary: 'the action sheets of the plan, by objective, party, status, lateness',
    usage:
      '/ctg actions [late | innovative | status | words] [objective:O1] [axis:name] [lead:name] [year:2021] [kind:new] [priority:high] [territory:name]',
  },
  action: {
    summary: 'one action sheet, its follow-up and milestones, what changed in it; creating one',
    usage: '/ctg action FA-03 [history] | new',
  },
  chase: {
    summary: 'ask leads where their sheets stand; who has answered, who has not',
    usage: '/ctg chase [actions | FA-03 | party:name]',
  },
  plan: {
    summary: 'the action plan of a year, by objective; its validation, its pictures',
    usage: '/ctg plan [2021] [image] | plan validate [2021]',
  },
  indicators: {
    summary: 'the indicators: baseline, target, latest reading (art. 9)',
    usage: '/ctg indicators [words] [objective:O1] [sheet:FA-03]',
  },
  indicator: {
    summary: 'an indicator and its readings, each with its source (art. 7); create one, add a reading',
    usage: '/ctg indicator I-04 | new | I-04 value 2021 132 source:"Caf, 31/12/2021"',
  },
  means: {
    summary: 'what each party brings, by objective and year (art. 4 to 6); the gaps',
    usage: '/ctg means [2021] [gap | lines] [party:name] [objective:O1] [kind:fte|operating|investment|in-kind|data]',
  },
  partners: {
    summary: 'the partners of the plan, and the action sheets to which they are associated',
    usage: '/ctg partners [type:association] [words]',
  },
  competences: {
    summary: 'who runs what (art. 3) on a day; the transfers',
    usage: '/ctg competences [field] [2020-06-01] | transfers',
  },
  schemes: {
    summary: 'the related schemes (PEDT, CEJ, CLS, PLH): who holds them, their end, what replaces them',
    usage: '/ctg schemes [name]',
  },
  committees: { summary: 'the committees: cadence, next due date, chair', usage: '/ctg committees [name | thematic]' },
  members: {
    summary: 'who sits, by party and college, vacant seats included',
    usage: '/ctg members [committee] [party] [axis:name]',
  },
  referents: { summary: 'who follows each axis in each party', usage: '/ctg referents [committee]' },
  rotation: {
    summary: 'chair and secretariat: past, current and coming turns',
    usage: '/ctg rotation [chair | secretariat]',
  },
  dues: {
    summary: 'everything that falls due, what is late first',
    usage: '/ctg due [30d | semester | 2021]',
  },
  changes: {
    summary: 'what changed, as in Monday’s letter',
    usage: '/ctg changes [2021-05-03]',
  },
  meetings: {
    summary: 'the meetings; planning, convening, moving, cancelling one',
    usage: '/ctg meetings [plan [committee] | poll [committee] | convene, move, cancel CT-2021-S1 | CT-2021-S1]',
  },
  agenda: {
    summary: 'the agenda of a meeting; proposing a point; subscribing to meetings',
    usage:
      '/ctg agenda [CT-2021-S1 | committee] · /ctg agenda propose [CT-2021-S1] title · /ctg agenda subscribe [committee]',
  },
  minutes: {
    summary: 'the minutes of a meeting: notes, circulation, agreement of the parties',
    usage: '/ctg minutes [CT-2021-S1]',
  },
  calendar: {
    summary: 'each period and its meeting: to plan, planned, held, missed',
    usage: '/ctg calendar [2021]',
  },
  days: {
    summary: 'public holidays, and the school holidays that are known',
    usage: '/ctg days [2022]',
  },
  reminders: {
    summary: 'how I tell you, and of what',
    usage: '/ctg reminders',
  },
  status: {
    summary: 'how the bot does: last minute, next messages, failures, who cannot be reached',
    usage: '/ctg status',
  },
  documents: {
    summary: 'documents expected and held, legal references, originals',
    usage: '/ctg documents [words | legal | originals | file name]',
  },
  verify: {
    summary: 'what is missing or wrong, and what to do',
    usage:
      '/ctg check [seats | composition | mandates | people | rotations | objectives | means | sheets | indicators | competences | documents] [committee]',
  },
  coordinator: {
    summary: 'who coordinates; handing the role over',
    usage: '/ctg coordinator [set @person from:2021-03-01]',
  },
  accounts: {
    summary: 'link people to their Slack account and channels to the agreement',
    usage: '/ctg links [person | channel [committee] | detach]',
  },
  settings: {
    summary: 'your language, and the rules of the agreement with their history',
    usage: '/ctg settings [language fr|en | rule | set rule value [reason]]',
  },
};
