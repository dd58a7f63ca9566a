/** Draws comments for a human reader, the same ones for the same seed. */
import { createHash } from "node:crypto";

export interface Drawable {
  readonly path: string;
  readonly text: string;
}

/** At most `size` comments, in the order of their hashes with the seed: one that changes leaves the others in place. */
export function sample<T extends Drawable>(comments: readonly T[], size: number, seed: string): readonly T[] {
  const hashed = comments.map((comment) => ({
    comment,
    hash: createHash("sha256").update(`${seed}\n${comment.path}\n${comment.text}`).digest("hex"),
  }));
  return hashed
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .slice(0, size)
    .map(({ comment }) => comment);
}
