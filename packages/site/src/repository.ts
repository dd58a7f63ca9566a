/** The repository that the site is about. */
import { join } from "node:path";

/** The folder of the repository. */
export const repository: string = join(import.meta.dirname, "../../..");

/** The folder that the pages of the site are written into. Git ignores it. */
export const pagesFolder: string = join(import.meta.dirname, "../.pages");

/** The address of a file in the repository, for files that have no page. */
export const sourceAddress = "https://github.com/ivskit/ivskit/blob/main/";
