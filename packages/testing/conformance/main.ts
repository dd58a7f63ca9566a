/**
 * Runs the protocol tests of a model against generated clients.
 *
 *     node conformance/main.ts [--model FILE] [RUNTIME...]
 *
 * It takes the model of the option, otherwise the one that IVSKIT_CONFORMANCE names, otherwise this project's own. It
 * runs in the named runtimes, or in all of them if none is named.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundleCases } from "./clients.ts";
import { awkward, knownFailuresOf, overlaysOf } from "./models.ts";
import { runBundle, runtimeNames } from "./runtimes.ts";
import { judge } from "./verdict.ts";

const { values, positionals } = parseArgs({ options: { model: { type: "string" } }, allowPositionals: true });
const model = values.model ?? process.env.IVSKIT_CONFORMANCE ?? awkward;
const unknown = positionals.find((name) => !runtimeNames.some((runtime) => runtime === name));
if (unknown !== undefined) throw new Error(`${unknown} is no runtime; expected ${runtimeNames.join(", ")}`);

const folder = mkdtempSync(join(tmpdir(), "ivskit-conformance-"));
try {
  const bundle = await bundleCases(model, overlaysOf(model), folder);
  for (const runtime of runtimeNames) {
    if (positionals.length > 0 && !positionals.includes(runtime)) continue;
    const { passed, known, faults } = judge(await runBundle(runtime, bundle, folder), knownFailuresOf(model), runtime);
    const counts = Object.entries(passed).map(([kind, count]) => `${count} ${kind}`);
    console.log(`${runtime}: ${counts.join(", ")} cases passed, ${known} known failures, ${faults.length} faults`);
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
