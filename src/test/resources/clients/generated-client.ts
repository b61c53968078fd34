// Asks who held a post, with the client that OpenAPI Generator writes.
import { Configuration, WhoApi } from "./index.js";

const post = "https://w3id.org/biaozhun/id/post/sac-administrator";
const api = new WhoApi(new Configuration({ basePath: process.argv[2] }));
for (const row of await api.holderOnDay({ day: new Date("2024-12-31"), post })) {
  console.log(row.holderLabel);
}
