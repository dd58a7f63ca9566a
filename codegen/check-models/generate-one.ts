/** Generates one client in a process of its own, and prints the outcome, the time and the memory as JSON. */
import { textOfWarning } from "../src/fault.ts";
import { GenerationError, generate } from "../src/main.ts";
import type { Outcome } from "./outcome.ts";

const [model = "", out = ""] = process.argv.slice(2);
const started = performance.now();

function run(): Pick<Outcome, "refusal" | "warnings"> {
  try {
    return { warnings: generate({ models: [model], out }).warnings.map(textOfWarning) };
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error;
    return { refusal: error.message, warnings: [] };
  }
}

const result = run();
const seconds = (performance.now() - started) / 1000;
const outcome: Outcome = { ...result, seconds, mebibytes: Math.round(process.resourceUsage().maxRSS / 1024) };
console.log(JSON.stringify(outcome));
