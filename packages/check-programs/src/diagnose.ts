/** Checks the types of a program, and names each problem in a way that can be compared between two copies. */
import { relative } from "node:path";
import ts from "typescript-5.9";
import { type ProjectToCheck, projectsOf } from "./projects.ts";

export interface Problem {
  /** The path of the file from the program, or the name of a client. */
  readonly file: string;
  /** Counted from 1; 0 where a problem has no place. */
  readonly line: number;
  /** As in 2322. */
  readonly code: number;
  readonly message: string;
  /** The text of the line, in which both clients have the same name. */
  readonly text: string;
}

export interface Diagnosis {
  readonly problems: readonly Problem[];
  /** The number of checked files. */
  readonly files: number;
}

/** The codes of the compiler for modules and global names of packages that are not installed. */
const missingPackage = new Set([2307, 2580, 2581, 2582, 2584, 2591, 2592, 2593, 2688, 2792, 2875, 7016]);

/** Whether a problem only says that a package is not installed. A client that is missing is a problem of the client. */
export function isMissingPackage({ code, message }: Problem): boolean {
  return missingPackage.has(code) && !/@(aws-sdk|ivskit)\/client-ivs/.test(message);
}

export function diagnose(folder: string): Diagnosis {
  const projects = projectsOf(folder);
  const problems = projects.flatMap((project) => problemsOf(folder, project));
  const files = new Set(projects.flatMap((project) => project.files));
  return { problems: unique(problems), files: files.size };
}

function problemsOf(folder: string, { files, options }: ProjectToCheck): readonly Problem[] {
  const program = ts.createProgram(files, options, hostFor(folder, options));
  const own = program.getSourceFiles().filter(({ fileName }) => nameOf(folder, fileName) !== undefined);
  return own.flatMap((file) =>
    [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
      .filter(({ category }) => category === ts.DiagnosticCategory.Error)
      .map((diagnostic) => problemOf(folder, file, diagnostic)),
  );
}

function problemOf(folder: string, file: ts.SourceFile, { start = 0, code, messageText }: ts.Diagnostic): Problem {
  const { line } = file.getLineAndCharacterOfPosition(start);
  const text = file.text.split(/\r\n|\n|\r/)[line] ?? "";
  const message = ts.flattenDiagnosticMessageText(messageText, " ").replaceAll(`${folder}/`, "");
  const name = nameOf(folder, file.fileName) ?? file.fileName;
  return { file: name, line: line + 1, code, message, text: neutral(text.trim()) };
}

/** The name of a file whose problems count: one of the program, or a declaration of a client. */
function nameOf(folder: string, path: string): string | undefined {
  const inside = relative(folder, path);
  if (!inside.startsWith("..")) return inside.includes("node_modules/") ? undefined : inside;
  return /\/(client-ivs(?:-realtime|chat)?)\/dist[^/]*\//.exec(path)?.[1];
}

/** A text in which the official client and ours have the same name. */
function neutral(text: string): string {
  return text.replaceAll(/@(aws-sdk|ivskit)\/client-/g, "@client/");
}

/** Returns each problem once, because two projects may share files. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()];
}

/** The parsed declarations of packages, which are kept because several programs use the same ones. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function hostFor(folder: string, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true);
  // Without a tsconfig, the compiler looks for the types of packages from the current directory.
  host.getCurrentDirectory = () => folder;
  const read = host.getSourceFile;
  host.getSourceFile = (path, how, ...rest) => {
    if (!/\.d\.[cm]?ts$/.test(path) || !/\/node_modules\/|\/dist\//.test(path)) return read(path, how, ...rest);
    const key = JSON.stringify([path, how]);
    if (!parsed.has(key)) parsed.set(key, read(path, how, ...rest));
    return parsed.get(key);
  };
  return host;
}
