/** The bundles of Rollup and webpack, and a comparison of the weight of all bundlers' bundles. */
import { bundlerNames } from "@ivskit/tooling/bundle/bundlers";
import { describe } from "vitest";
import { testBundler, testSizes } from "./suite.ts";

describe.each(["rollup", "webpack"] as const)("%s", testBundler);
testSizes(bundlerNames);
