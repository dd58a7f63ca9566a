/** The report of a run, in Markdown. It contains no secret, and no id of an account. */
import type { Journal } from "./journal.ts";

export interface Run {
  readonly date: Date;
  readonly region: string;
  readonly endpoint: string | undefined;
  /** The error that ended a part early, by the name of the part. */
  readonly failures: Readonly<Record<string, string>>;
}

/** Returns the text of the report. */
export function reportOf({ entries, differences, leftovers }: Journal, run: Run): string {
  const { date, region, endpoint, failures } = run;
  const service = endpoint === undefined ? "Amazon IVS" : `The local service at ${endpoint}`;
  const lines = [
    `# ${service} in ${region}, ${date.toISOString().slice(0, 16).replace("T", " ")} UTC`,
    "",
    `${entries.length} steps, ${differences.length} with another outcome than expected.`,
    "",
    "| step | expected | observed | time in ms |",
    "| --- | --- | --- | ---: |",
    ...entries.map(({ step, expected, observed, milliseconds }) => {
      const shown = observed === expected ? observed : `**${observed}**`;
      return `| ${step} | ${expected} | ${shown} | ${milliseconds} |`;
    }),
    "",
    ...Object.entries(failures).map(([part, error]) => `The part "${part}" ended early: ${error}.`),
    leftovers.length === 0 ? "Everything that was created is deleted." : "These resources could not be deleted:",
    ...leftovers.map(({ resource, reason }) => `- ${resource} (${reason})`),
    "",
  ];
  return withoutAccounts(lines.join("\n"));
}

/** Replaces the account in ARNs. */
export function withoutAccounts(text: string): string {
  return text.replace(/(arn:aws[\w-]*:ivs(?:chat)?:[\w-]*:)\d{12}/g, "$1<account>");
}
