/**
 * Audits the Amazon IVS resources of one region for faults such as insecure ingest, unrestricted playback, unused keys
 * and missing tags. It changes no resources.
 *
 *     deno run --allow-net --allow-env src/main.ts --region us-west-2 --require-tag owner
 *
 * Exit status: 1 with findings of the severity `--fail-on` or higher, and 0 without such findings. It is 2 if some
 * resources could not be read, or after another error, such as wrong usage.
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

/** Runs the audit, and returns the exit status. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const { region, endpoint, format, out, rate, requireTags } = options;
  // The permission is requested before the audit, which can take minutes, so that a refusal is reported at once.
  if (out && (await Deno.permissions.request({ name: "write", path: out })).state !== "granted") {
    return fail(`--out: Deno needs permission to write the file; run it with --allow-write=${out}`);
  }
  const credentials = await fromEnv()();
  const pace = createPace(rate);
  const client = new IvsClient({
    region,
    endpoint,
    credentials,
    maxAttempts: 5,
    requestTimeout: 30_000,
    // The client calls this before every attempt, retries included.
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

/** Writes the report to the file, and returns true. If that fails, prints the report instead, and returns false. */
async function save(path: string, text: string): Promise<boolean> {
  try {
    await Deno.writeTextFile(path, text);
    return true;
  } catch (error) {
    await write(Deno.stdout, text);
    fail(`--out: the report could not be written to ${path} and is printed instead: ${messageOf(error)}`);
    return false;
  }
}

/**
 * Returns a function that shows the progress on standard error. On a terminal, it updates the last line. Elsewhere,
 * such as in a CI log, it writes a line for every hundred resources and at the end of each part. With `--quiet`, it
 * writes nothing.
 */
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

/** Writes all of the text, unless its reader ends first. A single `writeSync` to a pipe may write only a part. */
async function write(stream: typeof Deno.stdout, text: string): Promise<void> {
  const writer = stream.writable.getWriter();
  await writer.write(encode(text)).catch((error: unknown) => {
    if (!(error instanceof Deno.errors.BrokenPipe)) throw error;
  });
  writer.releaseLock();
}

try {
  Deno.exitCode = await main(Deno.args);
} catch (error) {
  Deno.exitCode = error instanceof EarlyExit ? error.status : fail(messageOf(error));
}
