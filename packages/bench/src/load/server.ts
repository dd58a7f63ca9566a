/** A local service in a process of its own, with so many channels: `node server.ts COUNT [FILE]`. Says where it is. */
import { startLocalIvs } from "@ivskit/local/node";

const [count = "10", data] = process.argv.slice(2);
const server = await startLocalIvs({ data, rates: false, quotas: false });
const arns: string[] = [];
while (arns.length < Number(count)) {
  const length = Math.min(1000, Number(count) - arns.length);
  // Ten channels have each name, however many there are.
  const channels = Array.from({ length }, (_, index) => ({ name: `bench-${Math.floor((arns.length + index) / 10)}` }));
  const seeded = await server.service.seed({ channels });
  arns.push(...seeded.channels.map(({ arn }) => arn));
}
const sample = Array.from({ length: 100 }, (_, index) => arns[Math.floor((index * arns.length) / 100)]);
console.log(JSON.stringify({ url: server.url, arns: sample }));
// Goes with whoever started it.
process.stdin.resume().on("end", () => server.close());
