import { existsSync } from 'node:fs';
import { type Environment, environmentSchema } from './environment.ts';

/** How the bot reaches Slack: the local sandbox when no credentials are given. */
export type SlackConfig =
  | { mode: 'sandbox'; port: number; beginsOn: string | undefined }
  | { mode: 'http'; botToken: string; signingSecret: string; apiUrl: string | undefined }
  | { mode: 'socket'; botToken: string; appToken: string; apiUrl: string | undefined };

export interface Config {
  slack: SlackConfig;
  /** Port of `/slack/events`, health and pages. */
  port: number;
  /** Port of the figures for Prometheus; absent, nobody is given them. */
  metricsPort: number | undefined;
  /** Address under which people reach the bot's pages, no trailing slash; absent, this machine at `port`. */
  publicUrl: string | undefined;
  /** Absent: embedded PostgreSQL in `dataDir`. */
  databaseUrl: string | undefined;
  dataDir: string;
  /** How e-mail is sent; absent, people without Slack cannot be told anything. */
  mail: { url: string; from: string } | undefined;
  /** Absent: `info`, and `warn` in the sandbox. */
  logLevel: string | undefined;
  /** Slack ids of the people who coordinate an agreement that has no coordinator yet. */
  coordinators: string[];
}

/** A configuration that cannot work, with one sentence for each thing to mend. */
export class ConfigError extends Error {
  readonly sentences: string[];

  constructor(sentences: string[]) {
    super(sentences.join('\n'));
    this.name = 'ConfigError';
    this.sentences = sentences;
  }
}

/** Reads `.env` into the process's environment when there is one; what is already set wins. */
export function loadDotEnv(path = '.env'): void {
  if (existsSync(path)) process.loadEnvFile(path);
}

/**
 * The configuration that the environment describes.
 * @throws ConfigError with one sentence per variable that is missing or wrong.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`));
  }
  const values = parsed.data;
  return {
    slack: readSlack(values),
    port: values.PORT,
    metricsPort: values.METRICS_PORT,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, ''),
    databaseUrl: values.DATABASE_URL,
    dataDir: values.DATA_DIR,
    mail: readMail(values),
    logLevel: values.LOG_LEVEL,
    coordinators: values.CTG_COORDINATORS.split(/[\s,]+/).filter(Boolean),
  };
}

function readMail({ SMTP_URL: url, MAIL_FROM: from }: Environment): Config['mail'] {
  if (!url && !from) return undefined;
  if (!from) throw new ConfigError(['MAIL_FROM is missing: give the mailbox that SMTP_URL sends from.']);
  if (!url)
    throw new ConfigError(['SMTP_URL is missing: give the server that sends for MAIL_FROM, or leave both empty.']);
  return { url, from };
}

function readSlack(env: Environment): SlackConfig {
  const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_APP_TOKEN: appToken } = env;
  if (!botToken && !signingSecret && !appToken) {
    return { mode: 'sandbox', port: env.SANDBOX_PORT, beginsOn: env.SANDBOX_DATE };
  }

  const missing: string[] = [];
  if (!botToken) missing.push('SLACK_BOT_TOKEN is missing: copy the « Bot User OAuth Token » of your Slack app.');
  if (!signingSecret && !appToken) {
    missing.push(
      'SLACK_SIGNING_SECRET is missing: copy it from « Basic Information » (or give SLACK_APP_TOKEN for Socket Mode).',
    );
  }
  if (!botToken || missing.length > 0) throw new ConfigError(missing);

  const apiUrl = env.SLACK_API_URL?.replace(/\/*$/, '/');
  if (appToken) return { mode: 'socket', botToken, appToken, apiUrl };
  return { mode: 'http', botToken, signingSecret: signingSecret as string, apiUrl };
}
