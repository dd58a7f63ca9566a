/** The files of a package as data. The printer turns them into text. */
import type { Code } from "./code.ts";

export interface SourceFile {
  readonly kind: "source";
  /** The path in the package without the extension, such as `src/operations/get-thing`. */
  readonly path: string;
  /** The folder of all modules of the package, for relative imports. */
  readonly root: string;
  readonly statements: readonly Statement[];
}

export interface JsonFile {
  readonly kind: "json";
  readonly path: string;
  readonly value: unknown;
  /** Top-level keys that belong to another tool. Their values in the output folder are kept. */
  readonly keep: readonly string[];
}

export interface TextFile {
  readonly kind: "text";
  readonly path: string;
  readonly text: string;
}

export type FileSpec = SourceFile | JsonFile | TextFile;

/** Paragraphs of documentation; tags such as `@throws` come last. */
export type Docs = readonly (string | undefined)[];

export interface PropertySpec {
  readonly name: string;
  readonly type: Code;
  readonly optional: boolean;
  readonly docs: Docs;
}

export interface ParameterSpec {
  readonly name: string;
  readonly type: Code;
  readonly optional?: boolean;
  /** The default value. */
  readonly value?: string;
}

export interface InterfaceSpec {
  readonly kind: "interface";
  readonly name: string;
  readonly docs: Docs;
  readonly extends: readonly Code[];
  readonly properties: readonly PropertySpec[];
}

export interface TypeSpec {
  readonly kind: "type";
  readonly name: string;
  readonly docs: Docs;
  readonly type: Code;
}

export interface ConstSpec {
  readonly kind: "const";
  readonly name: string;
  readonly docs: Docs;
  readonly exported: boolean;
  /** Missing if the type is inferred from a literal. */
  readonly type?: Code;
  readonly value: Code;
}

export interface FunctionSpec {
  readonly kind: "function";
  readonly name: string;
  readonly docs: Docs;
  readonly parameters: readonly ParameterSpec[];
  readonly returns: Code;
  /** The statements, one per line. */
  readonly body: readonly Code[];
}

export interface ClassSpec {
  readonly kind: "class";
  readonly name: string;
  readonly docs: Docs;
  readonly extends: Code;
  readonly fields: readonly FieldSpec[];
  readonly constructorSpec?: { readonly parameters: readonly ParameterSpec[]; readonly body: readonly Code[] };
  readonly methods: readonly FunctionSpec[];
}

/** A field with a value, or a declaration of a field that the base class sets. */
export interface FieldSpec {
  readonly name: string;
  readonly docs: Docs;
  readonly value?: Code;
  readonly type?: Code;
  /** The base class always sets the field. */
  readonly required?: true;
  /** The field is static. */
  readonly static?: true;
}

export interface ExportSpec {
  readonly kind: "export";
  /** A module of the package, or a package. */
  readonly module: string;
  readonly names: readonly ExportedName[];
}

export interface ExportedName {
  readonly name: string;
  readonly typeOnly: boolean;
  /** The name in the module, if it has another one there. */
  readonly of?: string;
}

export type Statement = InterfaceSpec | TypeSpec | ConstSpec | FunctionSpec | ClassSpec | ExportSpec;
