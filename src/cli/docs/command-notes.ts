import type { CommandNotes } from './command-reference.ts';

/** What people want to know of a command beyond its line in `/ctg aide`. */
export const commandNotes: CommandNotes = {
  home: 'State of the agreement, days to its legal end, next dates, counts.',
  me: 'The sheets that you lead, what awaits you, your meetings. The App Home begins with the same.',
  search:
    'Searches sheets, objectives, indicators, people, partners and documents by French roots, whatever the accents, and shows what its asker may read.',
  calendar: 'Each period stays in the record: one that was missed, until its meeting is recorded here.',
  days: 'The eleven public holidays are computed; school holidays are those that were imported. The coordinator adds a territory’s own and imports the ministry’s `.ics`.',
  meetings:
    'Polling dates, planning, convening, answering, moving, cancelling and closing a meeting, by the buttons of each.',
  agenda:
    'Everybody of the roster may propose a point. A subscription is an address for your own calendar: your meetings and dues, or those of a committee.',
  minutes:
    'Notes, minutes, their circulation, each party’s agreement, and who may read them; as Word, PDF or ZIP. The coordinator and the secretariat of the meeting write and circulate them.',
  decisions:
    'As you may read it. The register goes out as Excel, and as CSV in the French open-data standard for deliberations (public decisions only).',
  decision:
    'Its proof, voices, chain and follow-up, with an extract in Word or PDF. `verifier` computes the seals of the whole register anew.',
  invite: 'A resource person is invited once every party agrees.',
  communication: 'Each item is agreed to by each party.',
  changes: 'The same as Monday’s letter, from a day on.',
  agreement: 'The term against the title, the signatories, the acts, the originals, and the legal trace.',
  parties: 'By any of their names; with their logos, and the French article that stands before each name.',
  axes: 'Each axis with its sheets.',
  objectives: 'One with its history and decisions; `valider` has the steering committee validate them.',
  competences: 'Who runs what (Art. 3) on a day, and what passes from one party to another.',
  action:
    'Its milestones, means, indicators, yearly reviews and decisions; following it up, completing and changing it, who carries it. `historique` says what changed in it.',
  plan: 'A year’s plan and its state. `image` gives a calendar and progress as pictures, told in words too. `valider` asks the steering committee’s parties.',
  means:
    'Parties × objectives in full-time equivalents and euros, « non renseigné » said; what falls short; the data that a party has undertaken to give.',
  indicators: 'Each with its baseline, target and readings, every one with its source; what has no baseline.',
  chase: 'Who was asked where their sheets stand and has not said. The coordinator and the secretariat ask from here.',
  import:
    'A template, what the last file would change, and undoing it. To begin, drop the file into the bot’s direct messages.',
  export: 'All of the plan that you may read, in the shape in which it comes back.',
  partners:
    'With whom the plan is built (Art. 1), and who is associated to which sheet. The signatories are `/ctg parties`.',
  committees: 'Cadence, next due date, chair, secretariat.',
  verify: 'Among the subjects: `fiches`, `moyens`, `indicateurs`, `objectifs`.',
  accounts: 'Which Slack user a person of the roster is, and for which agreement a channel speaks.',
  settings:
    'Your language. The rules of the agreement with their history: another value is proposed to the parties, and holds once each agrees.',
  status:
    'The coordinator’s view of the clock: last tick, next messages, failures, who cannot be reached. What may not have arrived is sent again from here.',
};
