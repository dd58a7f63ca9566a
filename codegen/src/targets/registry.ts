/** All targets, with a line for each. The name of the export is the name of the target on the command line. */
export { client } from "./client/target.ts";
export { contract } from "./contract/target.ts";
export { openapi } from "./openapi/target.ts";
