/** A calendar file of these lines, as its bytes. */
export function calendarFile(...lines: string[]): Buffer {
  const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...lines, 'END:VCALENDAR', ''];
  return Buffer.from(all.join('\r\n'));
}

/** An event of these lines. */
export function event(...lines: string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
}

/** An event of whole days, as official files write it: the end is the day on which classes resume. */
export function wholeDays(summary: string, start: string, end?: string): string {
  const ends = end ? [`DTEND;VALUE=DATE:${end}`] : [];
  return event(`SUMMARY:${summary}`, `DTSTART;VALUE=DATE:${start}`, ...ends, 'TRANSP:TRANSPARENT');
}

/** School holidays of zone A as the ministry published them, in the form of its files. */
export function zoneA(): Buffer {
  return calendarFile(
    'X-WR-CALNAME:Calendrier Scolaire - Zone A',
    wholeDays('Rentrée scolaire des élèves - Zone A', '20200901'),
    wholeDays("Début des Vacances d'Été - Zone A", '20220707', '20220707'),
    wholeDays('Vacances de la Toussaint - Zone A', '20211023', '20211108'),
    wholeDays('Vacances de Noël - Zone A', '20211218', '20220103'),
    wholeDays("Vacances d'Hiver - Zone A", '20220212', '20220228'),
    wholeDays('Vacances de Printemps - Zone A', '20220416', '20220502'),
    wholeDays("Vacances d'Été - Zone A", '20210706', '20210902'),
  );
}
