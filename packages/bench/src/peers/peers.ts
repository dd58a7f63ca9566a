/** All peers, with the names of their modules, their titles on the page, and the runtimes that they support. */
import { createRequire } from "node:module";

export interface PeerInfo {
  /** The name of its module in this folder. */
  readonly name: string;
  readonly title: string;
  readonly ours: boolean;
  /** Whether it needs modules that only Node, Deno and Bun have. */
  readonly node: boolean;
}

const known: readonly (PeerInfo & { readonly needs?: string })[] = [
  { name: "ivskit", title: "ivskit", ours: true, node: false },
  { name: "ivskit-node-http", title: "ivskit, node:http", ours: true, node: true, needs: "@ivskit/core/node-http" },
  { name: "ivskit-fetch-handler", title: "ivskit, FetchHttpHandler", ours: true, node: false },
  { name: "official", title: "official", ours: false, node: false },
  { name: "official-fetch", title: "official, fetch", ours: false, node: true },
  { name: "aws4fetch", title: "aws4fetch", ours: false, node: false },
  { name: "aws-lite", title: "aws-lite", ours: false, node: true },
  { name: "raw-fetch", title: "bare fetch, unsigned", ours: false, node: false },
  { name: "raw-http", title: "bare node:http, unsigned", ours: false, node: true },
];

/** The peers that are installed. */
export const peers: readonly PeerInfo[] = known.filter(({ needs }) => needs === undefined || resolves(needs));

export function titleOf(name: string): string {
  return peers.find((peer) => peer.name === name)?.title ?? name;
}

function resolves(specifier: string): boolean {
  try {
    createRequire(import.meta.url).resolve(specifier);
    return true;
  } catch {
    return false;
  }
}
