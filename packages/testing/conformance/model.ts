/** A Smithy model with protocol tests, in its JSON form. */
import { readFileSync } from "node:fs";

export type Traits = Readonly<Record<string, unknown>>;

export interface Reference {
  readonly target: string;
  readonly traits?: Traits;
}

export interface Shape {
  readonly type: string;
  readonly traits?: Traits;
  readonly members?: Readonly<Record<string, Reference>>;
  readonly mixins?: readonly Reference[];
  readonly member?: Reference;
  readonly value?: Reference;
  readonly input?: Reference;
  readonly output?: Reference;
  readonly errors?: readonly Reference[];
  readonly operations?: readonly Reference[];
  readonly rename?: Readonly<Record<string, string>>;
}

export interface Model {
  readonly smithy: string;
  readonly shapes: Readonly<Record<string, Shape>>;
}

export function readModel(file: string): Model {
  return JSON.parse(readFileSync(file, "utf8")) as Model;
}

/** A shape of the model, or of Smithy's prelude. */
export function shapeOf(model: Model, id: string): Shape {
  const [namespace, name = ""] = id.split("#");
  const simple = { type: name.replace(/^Primitive/, "").replace(/^./, (first) => first.toLowerCase()) };
  return model.shapes[id] ?? (namespace === "smithy.api" ? simple : { type: "missing" });
}

/** The members of a structure or union, with those of its mixins. */
export function membersOf(model: Model, shape: Shape): Readonly<Record<string, Reference>> {
  const mixed = (shape.mixins ?? []).map(({ target }) => membersOf(model, shapeOf(model, target)));
  return Object.assign({}, ...mixed, shape.members);
}

export function hasTrait({ traits }: { readonly traits?: Traits }, name: string): boolean {
  return traits?.[`smithy.api#${name}`] !== undefined;
}

export function nameOf(id: string): string {
  return id.slice(id.indexOf("#") + 1);
}
