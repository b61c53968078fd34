// Names and their graph with sparql-http-client.
// Usage: node sparql-http-client.mjs ENDPOINT OPERATION NAMES_QUERY GRAPH_QUERY
// OPERATION is get, postUrlencoded or postDirect.
import { readFile } from "node:fs/promises";
import ParsingClient from "sparql-http-client/ParsingClient.js";

const [endpointUrl, operation, namesFile, graphFile] = process.argv.slice(2);
const client = new ParsingClient({ endpointUrl });

const rows = await client.query.select(await readFile(namesFile, "utf8"), { operation });
for (const { body, name } of rows) {
  console.log(["select", body.value, name.value].join("\t"));
}

const graph = await client.query.construct(await readFile(graphFile, "utf8"), { operation });
for (const { subject, object } of graph) {
  console.log(["construct", subject.value, object.value].join("\t"));
}

