/** Reads a Dockerfile: its stages, and the instructions of each. */
import { DockerfileParser, type Instruction } from "dockerfile-ast";

export interface Stage {
  /** As in `build` of `FROM node:24-slim AS build`; undefined for a stage without a name. */
  readonly name: string | undefined;
  readonly image: string;
  readonly steps: readonly Step[];
}

export interface Step {
  /** In capitals, as in `RUN`. */
  readonly keyword: string;
  /** Everything after the keyword and its flags. */
  readonly text: string;
  /** As in `{ from: "build" }` for `COPY --from=build`. */
  readonly flags: Readonly<Record<string, string>>;
}

/** @throws Error if the text has no stage */
export function readDockerfile(text: string): readonly Stage[] {
  const stages: { name: string | undefined; image: string; steps: Step[] }[] = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const step = stepOf(instruction);
    if (step.keyword === "FROM") {
      const [image = "", , name] = step.text.split(/\s+/);
      stages.push({ name, image, steps: [] });
    } else stages.at(-1)?.steps.push(step);
  }
  if (stages.length === 0) throw new Error("The Dockerfile has no FROM");
  return stages;
}

function stepOf(instruction: Instruction): Step {
  const flags = "getFlags" in instruction ? (instruction as Instruction & WithFlags).getFlags() : [];
  const text = flags.reduce((rest, flag) => rest.replace(`${flag}`, ""), instruction.getArgumentsContent() ?? "");
  return {
    keyword: instruction.getKeyword(),
    text: text.trim(),
    flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ""])),
  };
}

interface WithFlags {
  getFlags(): readonly { getName(): string; getValue(): string | null }[];
}
