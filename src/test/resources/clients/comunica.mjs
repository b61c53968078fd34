// Names and their graph with Comunica, by the bare address of the endpoint.
// Usage: node comunica.mjs ENDPOINT NAMES_QUERY GRAPH_QUERY
import { readFile } from "node:fs/promises";
import { QueryEngine } from "@comunica/query-sparql";

const [endpoint, namesFile, graphFile] = process.argv.slice(2);
const engine = new QueryEngine();
const context = { sources: [endpoint] };

const rows = await engine.queryBindings(await readFile(namesFile, "utf8"), context);
for await (const row of rows) {
  console.log(["select", row.get("body").value, row.get("name").value].join("\t"));
}

const quads = await engine.queryQuads(await readFile(graphFile, "utf8"), context);
for await (const { subject, object } of quads) {
  console.log(["construct", subject.value, object.value].join("\t"));
}
