import { vitestConfig } from "@ivskit/tooling/vitest";

export default vitestConfig();
