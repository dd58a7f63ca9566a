/** Fifth stage: from files as data to text. Only this folder imports ts-morph. */
import { IndentationText, Project, QuoteKind } from "ts-morph";
import type { FileSpec, SourceFile, Statement } from "../emit/files.ts";
import { Imports } from "./imports.ts";
import { StatementPrinter } from "./statements.ts";

/** The path and the text of a file. */
export interface PrintedFile {
  readonly path: string;
  readonly text: string;
  /** Top-level keys of a JSON file whose existing values are kept. */
  readonly keep: readonly string[];
}

const header =
  "// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.";

export function print(files: readonly FileSpec[]): readonly PrintedFile[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Double },
  });
  return files.map((file) => {
    if (file.kind === "json")
      return { path: file.path, text: `${JSON.stringify(file.value, null, 2)}\n`, keep: file.keep };
    if (file.kind === "text") return { path: file.path, text: file.text, keep: [] };
    return { path: `${file.path}.ts`, text: printSource(file, project), keep: [] };
  });
}

/** Creates the file from one structure: adding nodes one by one takes quadratic time. */
function printSource({ path, root, statements }: SourceFile, project: Project): string {
  const module = root === "" ? path : path.slice(root.length + 1);
  const imports = new Imports(module, statements.flatMap(namesOf));
  const printer = new StatementPrinter(imports, module);
  const structures = statements.map((statement) => printer.print(statement));
  const source = project.createSourceFile(`${path}.ts`, {
    statements: [header, ...imports.statements(), ...structures],
  });
  // ts-morph adds blank lines between statements, and text statements already contain them.
  const text = source.getFullText().replace(/\n{3,}/g, "\n\n");
  project.removeSourceFile(source);
  return text;
}

function namesOf(statement: Statement): readonly string[] {
  return statement.kind === "export" ? [] : [statement.name];
}
