/** The services of the reference, with their models. */
import { globSync } from "node:fs";
import { join } from "node:path";
import { type Model, type Operation, readModel } from "@ivskit/codegen/read-model";
import { repository } from "../repository.ts";
import { chatExamples } from "./examples/chat.ts";
import type { Examples } from "./examples/example.ts";
import { ivsExamples } from "./examples/ivs.ts";
import { realtimeExamples } from "./examples/realtime.ts";

export interface Service {
  /** The name in addresses and in the name of the package, such as `ivs-realtime`. */
  readonly slug: string;
  readonly title: string;
  /** The class with all operations as methods. */
  readonly className: string;
  /** The name of its client in examples. */
  readonly variable: string;
  readonly model: Model;
  readonly examples: Examples;
}

const modelOf = (slug: string): Model => {
  const files = (pattern: string): string[] =>
    globSync(pattern, { cwd: repository })
      .sort()
      .map((file) => join(repository, file));
  return readModel(files(`models/${slug}/*.json`), files(`models/${slug}/overlay/*.json`));
};

/** @throws GenerationError if a model has a fault */
export function readServices(): readonly Service[] {
  return [
    {
      slug: "ivs",
      title: "Amazon IVS",
      className: "Ivs",
      variable: "ivs",
      model: modelOf("ivs"),
      examples: ivsExamples,
    },
    {
      slug: "ivs-realtime",
      title: "Amazon IVS Real-Time",
      className: "IVSRealTime",
      variable: "realtime",
      model: modelOf("ivs-realtime"),
      examples: realtimeExamples,
    },
    {
      slug: "ivschat",
      title: "Amazon IVS Chat",
      className: "Ivschat",
      variable: "chat",
      model: modelOf("ivschat"),
      examples: chatExamples,
    },
  ];
}

/** The name of a page: `GetStreamKey` becomes `get-stream-key`. */
export function pageName({ name }: Operation): string {
  return name.replace(/[a-z0-9](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, "$&-").toLowerCase();
}

/** The method of an operation: `GetStreamKey` becomes `getStreamKey`. */
export function methodName({ name }: Operation): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
