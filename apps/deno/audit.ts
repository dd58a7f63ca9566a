/**
 * Audits what Amazon IVS holds in one region: insecure ingest, unused keys, unrestricted playback, missing tags, stale
 * recording configurations. It only reads.
 *
 *     deno run --allow-net --allow-env audit.ts --region us-west-2 --require-tag owner
 *
 * Exit status: 0 clean, 1 findings, 2 something could not be read, or bad usage.
 */
import { fromEnv, IvsClient } from "@ivskit/client-ivs";
import { findAll } from "./findings.ts";
import { renderHtml } from "./html.ts";
import { type Progress, readInventory } from "./inventory.ts";
import { EarlyExit, type Options, readOptions, severities } from "./options.ts";
import { createPace } from "./pace.ts";
import { printable } from "./printable.ts";
import { createReport, type Report, renderJson, renderTable } from "./report.ts";

const renderers = { table: renderTable, json: renderJson, html: renderHtml };

/** @returns the exit status */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const { region, endpoint, format, out, rate, requireTags } = options;
  // What would make the work be in vain is found before it begins.
  if (out && (await Deno.permissions.request({ name: "write", path: out })).state !== "granted") {
    return fail(`--out: Deno must be allowed to write the file: run with --allow-write=${out}`);
  }
  const credentials = await fromEnv()();
  const pace = createPace(rate);
  const client = new IvsClient({
    region,
    endpoint,
    credentials,
    maxAttempts: 5,
    requestTimeout: 30_000,
    // Before every attempt, the repeated ones included.
    onRequest: ({ operation }) => pace(operation),
  });
  const inventory = await readInventory(client, createProgress(options));
  client.destroy();

  const report = createReport(region, inventory, findAll(inventory, { requireTags }));
  const text = renderers[format](report);
  if (!out) await write(Deno.stdout, text);
  else if (!(await save(out, text))) return 2;
  return exitStatus(report, options);
}

function exitStatus({ findings, unread }: Report, { failOn }: Options): number {
  if (unread.length > 0) return 2;
  const threshold = failOn === "never" ? severities.length : severities.indexOf(failOn);
  return findings.some(({ severity }) => severities.indexOf(severity) >= threshold) ? 1 : 0;
}

/** A report that cannot be saved is printed, so that it is not lost. */
async function save(path: string, text: string): Promise<boolean> {
  try {
    await Deno.writeTextFile(path, text);
    return true;
  } catch (error) {
    await write(Deno.stdout, text);
    fail(`--out: the report could not be written to ${path}, and is printed instead: ${messageOf(error)}`);
    return false;
  }
}

/** On a terminal one line that changes; elsewhere, such as in the log of a CI, a line now and then. */
function createProgress({ quiet }: Options): Progress {
  if (quiet) return () => {};
  const terminal = Deno.stderr.isTerminal();
  return (part, done, total) => {
    const last = done === total;
    const text = `${part}: ${done}${total === undefined || last ? "" : ` of ${total}`}`;
    if (terminal) Deno.stderr.writeSync(encode(`\r\x1b[K${text}${last ? "\n" : ""}`));
    else if (last || done % 100 === 0) console.error(text);
  };
}

function fail(message: string): number {
  console.error(printable(`error: ${message}`));
  return 2;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** All of it, however large: a pipe takes less at a time. */
async function write(stream: typeof Deno.stdout, text: string): Promise<void> {
  const writer = stream.writable.getWriter();
  await writer.write(encode(text));
  writer.releaseLock();
}

try {
  Deno.exitCode = await main(Deno.args);
} catch (error) {
  Deno.exitCode = error instanceof EarlyExit ? error.status : fail(messageOf(error));
}
