/** Creates the report of an audit, and writes it as a table for people or as JSON for programs. */
import { type Finding, rules } from "./findings.ts";
import type { Inventory, Unread } from "./inventory.ts";
import { type Severity, severities } from "./options.ts";
import { printable, printableLines } from "./printable.ts";

export interface Report {
  readonly region: string;
  /** The time at which the audit ended. */
  readonly time: Date;
  /** The number of resources that were read, by kind. */
  readonly read: Readonly<Record<string, number>>;
  /** The number of findings, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly Finding[];
  /** The parts that could not be read completely. The audit does not cover the missing resources. */
  readonly unread: readonly Unread[];
}

export function createReport(region: string, inventory: Inventory, findings: readonly Finding[]): Report {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    region,
    time: new Date(),
    read: {
      channels: inventory.channels.items.length,
      "stream keys": [...inventory.streamKeys.values()].flat().length,
      "recording configurations": inventory.recordingConfigurations.items.length,
      "playback restriction policies": inventory.restrictionPolicies.items.length,
      "playback keys": inventory.playbackKeys.items.length,
    },
    counts: { high: count("high"), medium: count("medium"), low: count("low"), info: count("info") },
    findings,
    unread: inventory.unread,
  };
}

/** Returns the report with all texts from outside escaped, so that they are safe to show to people. */
export function printableReport(report: Report): Report {
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      arn: printable(finding.arn),
      resource: printable(finding.resource),
      problem: printable(finding.problem),
    })),
    unread: report.unread.map(({ channels, reason, ...unread }) => ({
      ...unread,
      ...(channels && { channels: channels.map(printable) }),
      reason: printable(reason),
    })),
  };
}

/**
 * Writes the report as JSON. Control characters are escaped, because a terminal may show the JSON. A program that
 * parses it gets the original texts.
 */
export function renderJson(report: Report): string {
  return `${printableLines(JSON.stringify(report, null, 2))}\n`;
}

export function renderTable(report: Report): string {
  const { region, read, findings, unread } = printableReport(report);
  const lines = [`Amazon IVS in ${region}: ${summary(read)}`, ""];
  if (findings.length > 0) {
    lines.push(
      ...columns([
        ["SEVERITY", "FINDING", "RESOURCE", "PROBLEM"],
        ...findings.map(({ severity, rule, resource, problem }) => [severity, rule, resource, problem]),
      ]),
      "",
      "How to fix them:",
      ...columns([...new Set(findings.map(({ rule }) => rule))].map((rule) => [`  ${rule}`, rules[rule][1]])),
      "",
    );
  }
  // The same cause, such as refused credentials, often affects all parts, so it is printed only once.
  for (const [cause, parts] of Map.groupBy(unread, ({ reason, hint }) => `${reason}${hint ? `\n  ${hint}` : ""}`)) {
    const listed = parts.map(({ part, channels }) =>
      channels ? `${part} of ${channels.length} of ${read.channels} channels` : part,
    );
    lines.push(`Could not read ${listed.join(", ")}: ${cause}`);
  }
  lines.push(verdict(report));
  return `${lines.join("\n")}\n`;
}

/** Returns counts as a text such as `2 channels, 1 stream key`. */
export function summary(counts: Readonly<Record<string, number>>): string {
  const singular = (kind: string) => kind.replace(/ies$/, "y").replace(/s$/, "");
  return Object.entries(counts)
    .map(([kind, count]) => `${count} ${count === 1 ? singular(kind) : kind}`)
    .join(", ");
}

/** Returns the result of the audit in one line. */
export function verdict({ counts, findings, unread }: Report): string {
  const bySeverity = severities.toReversed().filter((severity) => counts[severity] > 0);
  const found =
    findings.length === 0
      ? "No findings"
      : `${findings.length} finding${findings.length === 1 ? "" : "s"}: ` +
        bySeverity.map((severity) => `${counts[severity]} ${severity}`).join(", ");
  return unread.length === 0 ? `${found}.` : `${found}; the audit is incomplete.`;
}

/** Formats a table. Every column except the last one is padded to its widest cell. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
