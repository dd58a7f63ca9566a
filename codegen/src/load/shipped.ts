/**
 * The overlays that ship with the generator, one for each service with rules that its model does not contain. They are
 * data in the folder `overlays/` of this package.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Warning } from "../fault.ts";
import type { LoadedShapes } from "./ast.ts";
import { type ReadFile, readModelFile } from "./read.ts";

/** An overlay and the service that it belongs to. */
export interface ShippedOverlay extends ReadFile {
  /** The id of the service's shape. */
  readonly service: string;
  /** The change of the client, as a sentence of the documentation. */
  readonly effect: string;
  readonly reason: string;
  /** The URL of the service's documentation. */
  readonly source: string;
}

const folder = new URL("../../overlays/", import.meta.url);
const metadata = z.object({ service: z.string(), effect: z.string(), reason: z.string(), source: z.url() });

/** @returns all overlays, sorted by the names of their files */
export function shippedOverlays(): readonly ShippedOverlay[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.sort().map((name) => {
    const file = fileURLToPath(new URL(name, folder));
    const { metadata: found } = JSON.parse(readFileSync(file, "utf8")) as { readonly metadata: unknown };
    return { ...readModelFile(file), ...metadata.parse(found) };
  });
}

/** @returns the overlays for the services of a model, without statements about operations that the model lacks */
export function overlaysFor(shapes: LoadedShapes): readonly ShippedOverlay[] {
  return shippedOverlays()
    .filter(({ service }) => shapes.has(service))
    .map((overlay) => ({ ...overlay, shapes: overlay.shapes.filter(([id]) => shapes.has(id)) }));
}

/** @returns a warning for each overlay that belongs to the model and was not applied */
export function warnOfShipped(shapes: LoadedShapes): readonly Warning[] {
  return overlaysFor(shapes).map(({ file, service, effect, reason }) => ({
    file,
    shape: service,
    problem: `the overlay that ships with the generator is switched off, with which ${effect}`,
    consequence: reason.replace(/\.$/, ""),
  }));
}
