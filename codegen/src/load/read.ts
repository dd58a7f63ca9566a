/** Reads one AST file and checks its form. */
import { readFileSync } from "node:fs";
import type { z } from "zod";
import { type Fault, GenerationError } from "../fault.ts";
import { type AstShape, astFile, astShape, astShapeId } from "./ast.ts";
import { expectationOf } from "./wording.ts";

/** The shapes of one file by id, including `apply` statements. */
export interface ReadFile {
  readonly file: string;
  readonly shapes: readonly (readonly [id: string, shape: AstShape])[];
}

/** @throws GenerationError if the file cannot be read, is not JSON, or is not a Smithy AST */
export function readModelFile(file: string): ReadFile {
  const parsed = astFile.safeParse(parse(file, readText(file)));
  if (!parsed.success) throw new GenerationError(parsed.error.issues.map((issue) => toFault(file, undefined, issue)));
  const faults: Fault[] = [];
  const shapes: [string, AstShape][] = [];
  for (const [id, value] of Object.entries(parsed.data.shapes ?? {})) {
    const idIssue = astShapeId.safeParse(id).error?.issues[0];
    if (idIssue)
      faults.push({ file, shape: id, problem: "is not a shape id", expected: expectationOf(idIssue.message) });
    const shape = astShape.safeParse(value);
    if (shape.success) shapes.push([id, shape.data]);
    else faults.push(...shape.error.issues.map((issue) => toFault(file, id, issue)));
  }
  if (faults.length > 0) throw new GenerationError(faults);
  return { file, shapes };
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const problem = code === "ENOENT" ? "does not exist" : `cannot be read (${code})`;
    throw new GenerationError([{ file, problem, expected: "a Smithy JSON AST file" }]);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch (cause) {
    throw new GenerationError([
      { file, problem: `is not valid JSON: ${(cause as Error).message}`, expected: "a Smithy JSON AST file" },
    ]);
  }
}

function toFault(file: string, shape: string | undefined, issue: z.core.$ZodIssue): Fault {
  const at = issue.path.length > 0 ? `"${issue.path.join(".")}" ` : "";
  if (issue.code === "invalid_union" && issue.path[0] === "type") {
    return { file, shape, problem: `${at}is not a shape type`, expected: "a shape type of Smithy 1.0 or 2.0" };
  }
  return {
    file,
    shape,
    problem: `${at}does not have the form of the JSON AST`,
    expected: expectationOf(issue.message),
  };
}
