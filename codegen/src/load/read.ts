/** Reads one AST file and checks its form. */
import { readFileSync } from "node:fs";
import type { z } from "zod";
import { type Fault, GenerationError } from "../fault.ts";
import { type AstShape, astFile, astShape, astShapeId, memberName } from "./ast.ts";
import { findJsonFaults, type JsonFault } from "./json.ts";
import { expectationOf, innermost } from "./wording.ts";

/** The shapes of one file by id, including `apply` statements. */
export interface ReadFile {
  readonly file: string;
  readonly shapes: readonly (readonly [id: string, shape: AstShape])[];
}

/** @throws GenerationError if the file cannot be read, is not JSON, or is not a Smithy AST */
export function readModelFile(file: string): ReadFile {
  const text = readText(file);
  const value = parse(file, text);
  if (typeof value !== "object" || value === null || !("smithy" in value)) {
    throw new GenerationError([{ file, problem: "is not a Smithy model", expected: modelForm }]);
  }
  const faults: Fault[] = findJsonFaults(text).map((fault) => ofJson(file, fault));
  if (faults.length > 0) throw new GenerationError(faults);
  const parsed = astFile.safeParse(value);
  if (!parsed.success) throw new GenerationError(parsed.error.issues.map((issue) => toFault(file, undefined, issue)));
  const shapes: [string, AstShape][] = [];
  for (const [id, value] of Object.entries(parsed.data.shapes ?? {})) {
    const idIssue = astShapeId.safeParse(id).error?.issues[0];
    if (idIssue) faults.push({ file, shape: id, problem: "is not a shape id", expected: expectationOf(idIssue) });
    const shape = astShape.safeParse(value);
    if (shape.success) {
      shapes.push([id, shape.data]);
      faults.push(...wrongNames(file, id, shape.data));
    } else faults.push(...shape.error.issues.map((issue) => toFault(file, id, issue)));
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

const modelForm = 'a JSON object with "smithy": "2.0" and "shapes"';

/** Names the shape of a fault by its place in the file. */
function ofJson(file: string, { path, problem, expected }: JsonFault): Fault {
  const [section, id, ...rest] = path;
  if (section !== "shapes" || id === undefined) return { file, problem: placed(path, problem), expected };
  return { file, shape: id, problem: placed(rest, problem), expected };
}

function placed(path: readonly string[], problem: string): string {
  return path.length > 0 && path.length <= 6 ? `"${path.join(".")}" ${problem}` : problem;
}

/** Generated code defines properties of its own, such as `$metadata`, with names that no member can have. */
function wrongNames(file: string, id: string, { members = {} }: AstShape): readonly Fault[] {
  return Object.keys(members)
    .filter((name) => !memberName.test(name))
    .map((name) => ({
      file,
      shape: `${id}$${name}`,
      problem: "is not the name of a member",
      expected: "letters, digits and underscores, not beginning with a digit",
    }));
}

function toFault(file: string, shape: string | undefined, outer: z.core.$ZodIssue): Fault {
  const issue = innermost(outer);
  const at = issue.path.length > 0 ? `"${issue.path.join(".")}" ` : "";
  if (issue.code === "invalid_union" && issue.path[0] === "type") {
    return { file, shape, problem: `${at}is not a shape type`, expected: "a shape type of Smithy 1.0 or 2.0" };
  }
  return {
    file,
    shape,
    problem: `${at}does not have the form of the JSON AST`,
    expected: expectationOf(issue),
  };
}
