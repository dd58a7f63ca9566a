/**
 * Writes files to a folder as the generator does: `node writer.ts FOLDER ID FILES`, with FILES as a JSON object of
 * texts by path. Exits with status 1 and the message of a refusal. With `RIGHTS=none`, it runs without the rights of
 * root.
 */
import { GenerationError } from "../../src/fault.ts";
import { writeFolder } from "../../src/write/write.ts";
import { printed } from "./printed.ts";

const [folder = "", id = "", files = "{}"] = process.argv.slice(2);
if (process.env.RIGHTS === "none" && process.getuid?.() === 0) {
  process.setgid?.(65534);
  process.setuid?.(65534);
}
try {
  writeFolder(folder, id, printed(JSON.parse(files) as Record<string, string>), { check: false, force: false });
} catch (error) {
  if (!(error instanceof GenerationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
