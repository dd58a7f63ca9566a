/** Converts statements to structures of ts-morph. */
import {
  type ClassDeclarationStructure,
  type FunctionDeclarationStructure,
  type JSDocStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  type StatementStructures,
  StructureKind,
} from "ts-morph";
import type { Code } from "../emit/code.ts";
import type { ClassSpec, ConstSpec, Docs, FunctionSpec, ParameterSpec, Statement } from "../emit/files.ts";
import { type Imports, specifierOf } from "./imports.ts";
import { braced, commentOf, wrap } from "./text.ts";

export class StatementPrinter {
  readonly #imports: Imports;
  readonly #module: string;

  constructor(imports: Imports, module: string) {
    this.#imports = imports;
    this.#module = module;
  }

  print(statement: Statement): StatementStructures | string {
    const isExported = true;
    switch (statement.kind) {
      case "interface":
        return {
          kind: StructureKind.Interface,
          isExported,
          name: statement.name,
          docs: docsOf(statement.docs),
          extends: statement.extends.map((base) => this.#text(base)),
          properties: statement.properties.map(({ name, type, optional, docs }) => ({
            name,
            type: this.#text(type),
            hasQuestionToken: optional,
            docs: docsOf(docs, 2),
          })),
        };
      case "type":
        return {
          kind: StructureKind.TypeAlias,
          isExported,
          name: statement.name,
          docs: docsOf(statement.docs),
          type: this.#text(statement.type),
        };
      case "const":
        return this.#constant(statement);
      case "function":
        return { kind: StructureKind.Function, isExported, ...this.#function(statement) };
      case "class":
        return { kind: StructureKind.Class, isExported, ...this.#class(statement) };
      case "export": {
        const names = statement.names.map(({ name, typeOnly, of }) => {
          const exported = of === undefined ? name : `${of} as ${name}`;
          return typeOnly ? `type ${exported}` : exported;
        });
        return `export ${braced(names, specifierOf(statement.module, this.#module))}`;
      }
    }
  }

  /** Writes a constant as text: ts-morph would indent the lines of a literal again. */
  #constant({ name, docs, exported, type, value }: ConstSpec): string {
    const comment = docsOf(docs).map(({ description }) => commentOf(String(description)));
    const declaration = `${exported ? "export " : ""}const ${name}${type ? `: ${this.#text(type)}` : ""} = ${this.#text(value)};`;
    return ["", ...comment, declaration].join("\n");
  }

  #class({
    name,
    docs,
    extends: base,
    fields,
    constructorSpec,
    methods,
  }: ClassSpec): OptionalKind<ClassDeclarationStructure> {
    return {
      name,
      docs: docsOf(docs),
      extends: this.#text(base),
      properties: fields.map((field) =>
        field.value === undefined
          ? {
              name: field.name,
              docs: docsOf(field.docs, 2),
              hasDeclareKeyword: true,
              isReadonly: true,
              hasQuestionToken: !field.required,
              type: `${field.type ? this.#text(field.type) : "unknown"}${field.required ? "" : " | undefined"}`,
            }
          : {
              name: field.name,
              docs: docsOf(field.docs, 2),
              isStatic: field.static ?? false,
              hasOverrideKeyword: true,
              isReadonly: true,
              ...(field.type && { type: this.#text(field.type) }),
              initializer: this.#text(field.value),
            },
      ),
      ctors: constructorSpec
        ? [{ parameters: this.#parameters(constructorSpec.parameters), statements: this.#body(constructorSpec.body) }]
        : [],
      methods: methods.map((method) => this.#function(method, 2)),
    };
  }

  #function({ name, docs, parameters, returns, body }: FunctionSpec, indent = 0): PrintedFunction {
    return {
      name,
      docs: docsOf(docs, indent),
      parameters: this.#parameters(parameters),
      returnType: this.#text(returns),
      statements: this.#body(body),
    };
  }

  #parameters(parameters: readonly ParameterSpec[]): OptionalKind<ParameterDeclarationStructure>[] {
    return parameters.map(({ name, type, optional = false, value }) => ({
      name,
      type: this.#text(type),
      hasQuestionToken: optional,
      ...(value === undefined ? {} : { initializer: value }),
    }));
  }

  #body(lines: readonly Code[]): string[] {
    return [lines.map((line) => this.#text(line)).join("\n")];
  }

  #text({ parts }: Code): string {
    return parts.map((part) => (typeof part === "string" ? part : this.#imports.use(part))).join("");
  }
}

/** The properties that functions and methods share. */
type PrintedFunction = Required<
  Pick<OptionalKind<FunctionDeclarationStructure>, "docs" | "parameters" | "returnType" | "statements">
> & { readonly name: string };

/** Wraps paragraphs, and escapes text that would end the comment. */
function docsOf(docs: Docs, indent = 0): OptionalKind<JSDocStructure>[] {
  const paragraphs = docs.filter((text): text is string => text !== undefined && text !== "");
  if (paragraphs.length === 0) return [];
  const isTag = (text: string): boolean => text.startsWith("@");
  const text = paragraphs.map((paragraph) =>
    paragraph
      .split("\n")
      .map((line) => wrap(line, 116 - indent))
      .join("\n"),
  );
  const description = text
    .reduce((all, next) => `${all}${isTag(next) && isTag(all) ? "\n" : "\n\n"}${next}`)
    .replaceAll("*/", "*\\/");
  // A leading line break makes ts-morph write the comment over several lines.
  return [{ description: description.includes("\n") ? `\n${description}` : description }];
}
