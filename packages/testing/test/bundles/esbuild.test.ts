/** The bundles that esbuild makes: their operations, that they run without Node, and their weight. */
import { testBundler, testSizes } from "./suite.ts";

testBundler("esbuild");
testSizes(["esbuild"]);
