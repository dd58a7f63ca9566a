/** The bundles that Rollup and webpack make, and that all bundlers make bundles of about the same weight. */
import { bundlerNames } from "@ivskit/tooling/bundle/bundlers";
import { describe } from "vitest";
import { testBundler, testSizes } from "./suite.ts";

describe.each(["rollup", "webpack"] as const)("%s", testBundler);
testSizes(bundlerNames);
