/**
 * Holds clients against the protocol tests of a model: `node conformance/main.ts [MODEL] [RUNTIME...]`. Without a model:
 * the one that IVSKIT_CONFORMANCE names, else our own.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleCases } from "./clients.ts";
import { awkward, knownFailuresOf, overlaysOf } from "./models.ts";
import { type RuntimeName, runBundle, runtimeNames } from "./runtimes.ts";
import { judge } from "./verdict.ts";

const [model = process.env.IVSKIT_CONFORMANCE ?? awkward, ...chosen] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "ivskit-conformance-"));
try {
  const bundle = await bundleCases(model, overlaysOf(model), folder);
  for (const runtime of runtimeNames) {
    if (chosen.length > 0 && !(chosen as readonly RuntimeName[]).includes(runtime)) continue;
    const { passed, known, faults } = judge(await runBundle(runtime, bundle, folder), knownFailuresOf(model), runtime);
    const counts = Object.entries(passed).map(([kind, count]) => `${count} ${kind}`);
    console.log(`${runtime}: ${counts.join(", ")} cases passed, ${known} known failures, ${faults.length} faults`);
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
