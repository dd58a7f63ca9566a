// Calls the routes as the framework does.
import { DELETE } from "./app/api/channels/[arn]/route";
import { GET, POST } from "./app/api/channels/route";

const url = "http://localhost/api/channels";
const post = (name: string): Promise<Response> =>
  POST(new Request(url, { method: "POST", body: JSON.stringify({ name }) }));
const print = (status: number, body: unknown): void => console.log(JSON.stringify({ status, body }));

const created = await post("routed");
const body = (await created.json()) as { arn: string; name: string };
print(created.status, body.name);
const refused = await post("not a name!");
print(refused.status, await refused.json());
print(200, await (await GET()).json());
const arn = encodeURIComponent(body.arn);
for (let time = 0; time < 2; time++) {
  const { status } = await DELETE(new Request(`${url}/${arn}`), { params: Promise.resolve({ arn }) });
  print(status, null);
}
