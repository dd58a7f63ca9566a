/** Finds links in a built site that lead nowhere. */
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * One text for each link to a page, a file or an anchor that is not there, such as `docs/a.html: /docs/b.html#gone`.
 * Links to other sites are not followed.
 *
 * @param folder the built site
 */
export function findDeadLinks(folder: string): readonly string[] {
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (file: string): ReadonlySet<string> => {
    const known = anchors.get(file) ?? idsIn(readFileSync(join(folder, file), "utf8"));
    anchors.set(file, known);
    return known;
  };
  const dead = globSync("**/*.html", { cwd: folder }).flatMap((page) =>
    linksIn(readFileSync(join(folder, page), "utf8"))
      .filter((link) => {
        const { pathname, hash, origin } = new URL(link, `http://site/${page}`);
        if (origin !== "http://site") return false;
        const file = fileOf(folder, decodeURIComponent(pathname));
        if (file === undefined) return true;
        return hash !== "" && file.endsWith(".html") && !anchorsOf(file).has(decodeURIComponent(hash.slice(1)));
      })
      .map((link) => `${page}: ${link}`),
  );
  return [...new Set(dead)].sort();
}

function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/<(?:a|img|link|script)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, link = ""]) =>
    link.replaceAll("&amp;", "&"),
  );
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id));
}

function fileOf(folder: string, path: string): string | undefined {
  const file = path.endsWith("/") ? `${path}index.html` : path;
  const isThere = existsSync(join(folder, file)) && statSync(join(folder, file)).isFile();
  return isThere ? file.slice(1) : undefined;
}
