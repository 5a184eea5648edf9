import { isRecord } from '../is-record.ts';
import { parseJson } from '../parse-json.ts';
import { SlackRefusal } from './slack-refusal.ts';

/** The arguments of a Web API call, whichever way they were encoded; readers refuse as Slack does. */
export class Arguments {
  readonly values: Record<string, unknown>;

  constructor(values: Record<string, unknown>) {
    this.values = values;
  }

  /** A text, or undefined when it was left out or empty. */
  text(name: string): string | undefined {
    const value = this.values[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    throw new SlackRefusal('invalid_arguments', [`must provide a string [json-pointer:/${name}]`]);
  }

  needed(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw new SlackRefusal('invalid_arguments', [`missing required field: ${name}`]);
    return value;
  }

  flag(name: string): boolean {
    return ['true', '1'].includes(String(this.values[name]).toLowerCase());
  }

  /** A whole number; refused as `invalid_arguments` when it is none. */
  number(name: string): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^-?\d+$/.test(value)) {
      throw new SlackRefusal('invalid_arguments', [`must provide an integer [json-pointer:/${name}]`]);
    }
    return Number(value);
  }

  /** A structured argument, sent as JSON in a form or as itself in a JSON body; undefined when left out. */
  structure(name: string, refusal = 'invalid_arguments'): unknown {
    const value = this.values[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string') return value;
    const read = parseJson(value);
    if (read === undefined) throw new SlackRefusal(refusal, [`must be valid JSON [json-pointer:/${name}]`]);
    return read;
  }
}

/** Reads the body of a Web API call: a form, or JSON when its content type says so. Throws `invalid_json`. */
export function readArguments(body: string, contentType: string): Arguments {
  if (!contentType.includes('json')) return new Arguments(Object.fromEntries(new URLSearchParams(body)));
  const parsed = parseJson(body);
  if (!isRecord(parsed)) throw new SlackRefusal('invalid_json');
  return new Arguments(parsed);
}
