/** The documents of the repository that become pages. A page has the path of its document. */
import { globSync } from "node:fs";
import { repository } from "./repository.ts";

export interface Section {
  readonly title: string;
  /** Documents from the top of the repository, in their order. `*` stands for the rest. */
  readonly documents: readonly string[];
}

const guide = (name: string): string => `docs/guides/${name}.md`;
const readme = (folder: string): string => `${folder}/README.md`;

/** The navigation of the site, before the reference. A pattern takes the documents that no earlier entry has. */
const sections: readonly Section[] = [
  { title: "Start", documents: ["README.md", "docs/getting-started.md", "docs/quick-starts.md"] },
  {
    title: "Guides",
    documents: [
      ...["private-channels", "recordings", "metadata", "events", "chat"].map(guide),
      "docs/testing.md",
      ...["workers", "lambda", "moving-over"].map(guide),
      "docs/other-services.md",
      "docs/guides/*.md",
    ],
  },
  {
    title: "Facts",
    documents: ["docs/environment.md", "docs/runtimes.md", "docs/performance.md", "docs/compatibility.md", "docs/*.md"],
  },
  {
    title: "Packages",
    documents: [
      ...["core", "client-ivs", "client-ivs-realtime", "client-ivschat", "local", "tokens", "chat", "events"].map(
        (name) => readme(`packages/${name}`),
      ),
      "packages/*/README.md",
      "codegen/README.md",
    ],
  },
  { title: "The local service", documents: ["packages/local/docs/*.md"] },
  { title: "Samples", documents: ["apps/*/README.md"] },
  { title: "The project", documents: ["CONTRIBUTING.md", "SECURITY.md", "models/README.md", "docs/decisions/*.md"] },
];

/** The sections with the documents that exist, each document once. */
export function findSections(): readonly Section[] {
  const taken = new Set<string>();
  return sections.map(({ title, documents }) => {
    const found = documents.flatMap((pattern) => globSync(pattern, { cwd: repository }).sort());
    const own = [...new Set(found)].filter((document) => !taken.has(document));
    for (const document of own) taken.add(document);
    return { title, documents: own };
  });
}
