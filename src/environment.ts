import { z } from 'zod';
import { isDatabaseUrl } from './database/server/is-database-url.ts';
import { isServerUrl } from './mail/is-server-url.ts';

const port = z.coerce.number().int().min(0).max(65535);
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** What a variable means, and what holds without it: `npm run docs` makes `.env.example` and a table of it. */
const says = (section: string) => (description: string, without: string) => ({ section, description, without });
const slack = says('Slack');
const begins = says('Who begins');
const places = says('Where things are');
const mail = says('E-mail');
const rest = says('The rest');

/** Every variable that the bot reads. */
export const environmentSchema = z.object({
  SLACK_BOT_TOKEN: z
    .string()
    .startsWith('xoxb-', 'must start with xoxb-')
    .optional()
    .meta(slack('« OAuth & Permissions » → Bot User OAuth Token. Starts with xoxb-.', 'the sandbox')),
  SLACK_SIGNING_SECRET: z
    .string()
    .min(16, 'is too short to be a signing secret')
    .optional()
    .meta(
      slack(
        '« Basic Information » → Signing Secret. Needed when Slack reaches the bot over HTTP (PORT, path /slack/events).',
        'Socket Mode, by SLACK_APP_TOKEN',
      ),
    ),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith('xapp-', 'must start with xapp-')
    .optional()
    .meta(
      slack(
        '« Basic Information » → App-Level Tokens, scope connections:write. Starts with xapp-. When set: Socket Mode, no public address needed.',
        'HTTP, by SLACK_SIGNING_SECRET',
      ),
    ),
  SLACK_API_URL: z
    .url('must be an address such as https://slack.com/api/')
    .optional()
    .meta(
      slack("Another address of Slack's Web API (GovSlack: https://slack-gov.com/api/).", 'https://slack.com/api/'),
    ),
  CTG_COORDINATORS: z
    .string()
    .default('')
    .meta(
      begins(
        'Slack ids of the first coordinators (profile → ⋮ → Copy member ID), separated by commas. Used for each agreement that never had a coordinator; afterwards /ctg coordination hands the role over.',
        'nobody coordinates yet',
      ),
    ),
  PORT: port
    .default(3000)
    .meta(places('Port of /slack/events, /healthz, /readyz and the pages.', '3000; in the sandbox the next free one')),
  METRICS_PORT: port
    .optional()
    .meta(
      places(
        'Port of /metrics, the figures for Prometheus: for your own network, not for the one that reaches PORT.',
        'no figures',
      ),
    ),
  PUBLIC_URL: z
    .url('must be an address such as https://ctg.example.org')
    .optional()
    .meta(places('Address under which people reach PORT, e.g. https://ctg.example.org', 'http://localhost:PORT')),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, { abort: true, error: 'must start with postgresql://' })
    .refine(
      isDatabaseUrl,
      'must read postgresql://user:password@host:5432/ctg, with / ? # % @ of a password as %2F %3F …',
    )
    .optional()
    .meta(
      places(
        'A PostgreSQL 15+ server: postgresql://user:password@host:5432/ctg, with / ? # % of a password written %2F %3F %23 %25.',
        'a PostgreSQL embedded in DATA_DIR',
      ),
    ),
  DATA_DIR: z
    .string()
    .default('.data')
    .meta(places("Folder of what is embedded: the database, the sandbox's state. One bot per folder.", '.data')),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/./, { abort: true, error: 'must start with smtp:// or smtps://' })
    .refine(isServerUrl, 'must read smtp://user:password@host:587, with / ? # % and spaces of a password as %2F %3F …')
    .optional()
    .meta(
      mail(
        'The server that sends to people without a Slack account, or who prefer e-mail: smtp://user:password@host:587, or smtps:// for TLS from the start. In a password, write / as %2F, ? as %3F, # as %23, % as %25, a quote as %22 and a space as %20. Give MAIL_FROM too.',
        'no e-mail; /ctg etat says who cannot be reached',
      ),
    ),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>@\r\n]+@[^<>@\s]+$|^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$/, 'must be an address, or a name and <address>')
    .optional()
    .meta(mail('The mailbox that SMTP_URL sends from: CTG <ctg@agglo.example>', 'no e-mail')),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`)
    .optional()
    .meta(rest(`How much is logged: ${LOG_LEVELS.join(', ')}.`, 'info; in the sandbox warn')),
  SANDBOX_PORT: port
    .default(3001)
    .meta(rest("Port of the sandbox's page, on this machine only.", '3001, or the next free one')),
  SANDBOX_DATE: z.iso
    .date('must be a day of the calendar, written as 2021-05-03')
    .optional()
    .meta(
      rest(
        'Day on which a new sandbox begins, at nine in the morning in Paris: YYYY-MM-DD. A sandbox already kept in DATA_DIR goes on from its own clock instead.',
        '2021-05-03',
      ),
    ),
});

export type Environment = z.infer<typeof environmentSchema>;
