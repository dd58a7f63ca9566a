/** Compares the service of two versions: its names, its endpoints and the options of its clients. */
import type { ServiceTraits } from "../model/service.ts";
import { type Changes, pairs } from "./change.ts";
import type { Version } from "./version.ts";

export function compareService([old, current]: readonly [Version, Version], changes: Changes): void {
  const [was, is] = [old.model.service, current.model.service];
  const place = is.name;
  changes.compare("broken", place, "the id of the service", was.sdkId, is.sdkId);
  for (const [subject, part] of parts) changes.compare("changed", place, subject, part(was), part(is));
  compareRules(place, old, current, changes);
  compareOptions(place, old, current, changes);
  compareRegions(place, old, current, changes);
  changes.compareTexts(place, "the title", was.title, is.title);
  changes.compareTexts(place, "the documentation", was.documentation, is.documentation);
}

const parts: readonly (readonly [subject: string, part: (service: ServiceTraits) => unknown])[] = [
  ["the protocol", ({ protocol }) => protocol],
  ["the version of the API", ({ version }) => version],
  ["the name in signatures", ({ signingName }) => signingName],
  ["the prefix of the endpoint", ({ endpointPrefix }) => endpointPrefix],
];

/** Adds a change if the endpoint rules differ. The rules are not shown, because they are too long. */
function compareRules(place: string, old: Version, current: Version, changes: Changes): void {
  const same = JSON.stringify(old.model.rules) === JSON.stringify(current.model.rules);
  if (!same) changes.add("changed", place, "the endpoint rules changed");
}

function compareOptions(place: string, old: Version, current: Version, changes: Changes): void {
  const options = ({ model }: Version) => [...model.clientParams].map(([name, param]) => ({ name, ...param }));
  for (const [name, was, is] of pairs(options(old), options(current))) {
    const option = `the option ${name} of the client`;
    if (!was) changes.add("added", place, `${option} was added`);
    else if (!is) changes.add("broken", place, `${option} was removed`);
    else changes.compare("broken", place, `the type of ${option}`, was.type, is.type);
  }
}

function compareRegions(place: string, old: Version, current: Version, changes: Changes): void {
  const regions = ({ model }: Version) => (model.regions?.names ?? []).map((name) => ({ name }));
  for (const [name, was, is] of pairs(regions(old), regions(current))) {
    if (!was) changes.add("added", place, `the region ${name} was added`);
    else if (!is) changes.add("changed", place, `the region ${name} was removed`);
  }
}
