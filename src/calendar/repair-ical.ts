import { foldLine } from './fold-line.ts';

/** A component of iCalendar, by its lines without folds. */
interface Component {
  properties: string[];
  components: Component[];
  begin: string;
}

/**
 * What ical-generator 10.2 writes, as RFC 5545 wants it: properties before the components beside them (it puts
 * URL and STATUS after the alarm, REFRESH-INTERVAL after the zones), addresses of pages as they are (it escapes their
 * commas and semicolons as if they were text), `mailto:` in small letters, which some programs compare, a line end
 * after the last line.
 */
export function repairIcal(text: string): string {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const root: Component = { begin: '', properties: [], components: [] };
  const open = [root];
  for (const line of lines.filter(Boolean)) {
    const around = open.at(-1) ?? root;
    if (line.startsWith('BEGIN:')) {
      const component: Component = { begin: line, properties: [], components: [] };
      around.components.push(component);
      open.push(component);
    } else if (line.startsWith('END:')) open.pop();
    else around.properties.push(repairProperty(line));
  }
  return root.components
    .flatMap(linesOf)
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}

function repairProperty(line: string): string {
  if (line.startsWith('URL;VALUE=URI:')) return `URL:${line.slice(14).replace(/\\([\\;,])/g, '$1')}`;
  // A name stands in quotes, and may hold anything but these.
  if (line.startsWith('ATTENDEE;')) return line.replace(/:MAILTO:(?=[^"]*$)/, ':mailto:');
  return line;
}

function linesOf({ begin, properties, components }: Component): string[] {
  return [begin, ...properties, ...components.flatMap(linesOf), begin.replace('BEGIN:', 'END:')];
}
